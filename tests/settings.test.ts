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
      TRUSTED_PROXIES: 'nginx',
      ALLOWED_PRIVATE_HOSTS: 'http://wp.intern',
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
      'TRUSTED_PROXIES',
      'ALLOWED_PRIVATE_HOSTS',
    ])
  })

  it('trust no proxy that is not named, and name each that cannot be one', () => {
    expect(read({}).trustedProxies).toEqual([])
    const names = ['loopback', 'linklocal', 'uniquelocal', '10.0.0.0/8', '192.0.2.0/255.255.255.0', '192.0.2.7']
    const newer = ['::1', '2001:db8::/32', '::ffff:192.0.2.7']
    expect(read({ TRUSTED_PROXIES: ` ${[...names, ...newer].join(' , ')}, ` }).trustedProxies).toEqual([
      ...names,
      ...newer,
    ])
    const wrong = [
      'nginx',
      '10',
      '0x7f.1',
      '010.0.0.1',
      '10.0.0.0/33',
      '10.0.0.0/',
      '10.0.0.0/8/8',
      '::/129',
      '0.0.0.0/0',
      'true',
    ]
    for (const name of wrong)
      expect(readFaults({ TRUSTED_PROXIES: `10.0.0.5, ${name}` }), name).toEqual([
        expect.stringMatching(/^TRUSTED_PROXIES holds "(?!10\.0\.0\.5).+must hold addresses/),
      ])
  })

  it('let nothing private be fetched that is not named, and name each that is no host', () => {
    expect(read({}).allowedPrivateHosts).toEqual([])
    expect(
      read({ ALLOWED_PRIVATE_HOSTS: 'WP.intern., 0x7f.1:8080,[::1]:80, blåbär.example.se' }).allowedPrivateHosts,
    ).toEqual([
      { hostname: 'wp.intern' },
      { hostname: '127.0.0.1', port: 8080 },
      { hostname: '[::1]', port: 80 },
      { hostname: 'xn--blbr-noae.example.se' },
    ])
    for (const wrong of [
      'http://wp.intern',
      'wp.intern/',
      'kajsa@wp.intern',
      'wp intern',
      'wp.intern:99999',
      '10.0.0.0/8',
      '*',
    ])
      expect(readFaults({ ALLOWED_PRIVATE_HOSTS: `10.0.0.5, ${wrong}` }), wrong).toEqual([
        expect.stringMatching(/^ALLOWED_PRIVATE_HOSTS holds "(?!10\.0\.0\.5).+must hold names of hosts/),
      ])
  })

  it('name what is missing beside another value, whatever else is wrong', () => {
    const env = { NODE_ENV: 'production', PAYLOAD_SECRET: '', MAIL_URL: 'smtp://mail.example.se' }
    expect(readFaults({ ...env, PORT: '70000', SITE_URL: 'vitrin', DEMO_CONTENT: 'ja' })).toEqual([
      'PORT is "70000", but must be a whole number from 1 to 65535.',
      'SITE_URL is "vitrin", but must be an address such as https://vitrin.example.se, without a path.',
      'DEMO_CONTENT is "ja", but must be true or false.',
      expect.stringMatching(/^PAYLOAD_SECRET is missing\. With NODE_ENV=production/),
      expect.stringMatching(/^MAIL_FROM is missing\. With MAIL_URL/),
    ])
  })

  it('have defaults, also where a value is empty', () => {
    const { port, siteUrl, databaseUrl, dataDir, hasDemoContent, admin } = read({
      PORT: '',
      SITE_URL: '',
      DATA_DIR: '',
    })
    expect({ port, siteUrl, hasDemoContent, admin }).toEqual({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      hasDemoContent: true,
      admin: {},
    })
    expect(dataDir).toMatch(/\/data$/)
    expect(databaseUrl).toBe(`file:${dataDir}/vitrin.db`)
    expect(read({ PORT: '8080', SITE_URL: 'https://vitrin.example.se//', DEMO_CONTENT: 'false' })).toMatchObject({
      port: 8080,
      siteUrl: 'https://vitrin.example.se',
      hasDemoContent: false,
    })
    expect(read({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
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
