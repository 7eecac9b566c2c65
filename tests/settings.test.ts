import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from '../cms/platform/settings.ts'

const secret = 'thirty-two characters and some more'
const read = (env: Record<string, string>) => readSettings({ NODE_ENV: 'test', PAYLOAD_SECRET: secret, ...env })
const readFaults = (env: Record<string, string>): string[] => {
  try {
    read(env)
    return []
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return error.message.split('\n- ').slice(1)
  }
}

describe('the settings from outside', () => {
  it('name every wrong value at once', () => {
    const faults = readFaults({
      PORT: 'tre',
      DATABASE_URL: 'postgres://x',
      SITE_URL: 'vitrin.se/x',
      PAYLOAD_SECRET: 'kort',
      ADMIN_EMAIL: 'moa',
      ADMIN_PASSWORD: 'kort',
      DEMO_CONTENT: 'ja',
      MAIL_URL: 'https://mail.example.se',
      MAIL_FROM: 'vitrin',
    })
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SITE_URL',
      'PAYLOAD_SECRET',
      'ADMIN_EMAIL',
      'ADMIN_PASSWORD',
      'DEMO_CONTENT',
      'MAIL_URL',
      'MAIL_FROM',
    ])
  })

  it('send no mail unless a mail server is named, and then need a sender', () => {
    const from = 'vitrin@sundby.example.se'
    const url = 'smtps://vitrin:hemligt@mail.sundby.example.se:465'
    expect(read({}).mail).toBeUndefined()
    expect(read({ MAIL_URL: url, MAIL_FROM: from }).mail).toEqual({ url, from })
    expect(readFaults({ MAIL_URL: url })).toEqual([expect.stringContaining('MAIL_FROM is missing')])
  })

  it('tell no password of the mail server', () => {
    expect(readFaults({ MAIL_URL: 'http://vitrin:hemligt@mail', MAIL_FROM: 'a@b.se' }).join('')).not.toContain(
      'hemligt',
    )
  })
})
