'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { askApi } from '../../../platform/admin/ask-api.ts'
import { formatMoment } from '../../../platform/dates/format.ts'
import type { BackupSettings } from '../backup-settings.ts'
import type { BackupState } from '../backup-state.ts'
import { t } from '../texts.ts'
import { SettingsForm } from './SettingsForm.tsx'

/** How often it is asked how a backup is going, in milliseconds. */
const pollIntervalMs = 2_000

/** The backups that there are, a button that makes one, and the settings. */
export const BackupPanel = ({ initial }: { initial: BackupState }) => {
  const [state, setState] = useState(initial)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (!state.isRunning) return
    const timer = setInterval(() => void ask('state').then(({ body }) => body && setState(body)), pollIntervalMs)
    return () => clearInterval(timer)
  }, [state.isRunning])

  const send = async (action: string, data: object, success: string): Promise<void> => {
    const { body, refusal } = await ask(action, data)
    if (body) setState(body)
    setSaid(refusal ?? success)
  }
  const save = async (event: FormEvent, settings: BackupSettings): Promise<void> => {
    event.preventDefault()
    await send('settings', settings, t.backup.saved)
  }

  return (
    <>
      {state.failure && (
        <p role="alert" className="backup__failure">
          {t.backup.lastFailure(formatMoment(state.failure.at), state.failure.message)}
        </p>
      )}
      <Button onClick={() => void send('make', {}, '')} disabled={state.isRunning}>
        {state.isRunning ? t.backup.making : t.backup.make}
      </Button>
      <p aria-live="polite">{said}</p>
      <h2>{t.backup.list}</h2>
      {state.backups.length ? (
        <ul className="backup__list">
          {state.backups.map(({ name, takenAt, size, missingFiles }) => (
            <li key={name}>
              <strong>{formatMoment(takenAt)}</strong> <span>{t.backup.size(size)}</span> <code>{name}</code>
              {missingFiles > 0 && <span> {t.backup.missingFiles(missingFiles)}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.backup.none}</p>
      )}
      <h2>{t.backup.settings}</h2>
      <SettingsForm initial={state.settings} onSave={save} />
    </>
  )
}

/** Asks for something; answers with how it stands. */
const ask = (action: string, data?: object) => askApi<BackupState>(`/api/backups/${action}`, t.backup.failed, data)
