'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { BackupSettings } from '../backup-settings.ts'
import { t } from '../texts.ts'

const { backup } = t
const numbers = [
  { name: 'hour', label: backup.hour, help: backup.hourHelp, min: 0, max: 23 },
  { name: 'keepNumber', label: backup.keepNumber, help: '', min: 1, max: 1000 },
  { name: 'keepDays', label: backup.keepDays, help: backup.keepHelp, min: 1, max: 3650 },
] as const

/** How often backups are made, and how many are kept. */
export const SettingsForm = ({
  initial,
  onSave,
}: {
  initial: BackupSettings
  onSave: (event: FormEvent, settings: BackupSettings) => Promise<void>
}) => {
  const [settings, setSettings] = useState(initial)
  return (
    <form className="backup__form" onSubmit={(event) => void onSave(event, settings)}>
      <div>
        <label htmlFor="kopior-rhythm">{backup.rhythm}</label>
        <select
          id="kopior-rhythm"
          value={settings.rhythm}
          onChange={({ target }) => setSettings({ ...settings, rhythm: target.value as BackupSettings['rhythm'] })}
        >
          {Object.entries(backup.rhythms).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {numbers.map(({ name, label, help, min, max }) => (
        <div key={name}>
          <label htmlFor={`kopior-${name}`}>{label}</label>
          <input
            id={`kopior-${name}`}
            type="number"
            required
            min={min}
            max={max}
            value={settings[name]}
            {...(help ? { 'aria-describedby': `om-${name}` } : {})}
            onChange={({ target }) => setSettings({ ...settings, [name]: target.valueAsNumber })}
          />
          {help && <p id={`om-${name}`}>{help}</p>}
        </div>
      ))}
      <Button type="submit">{backup.save}</Button>
    </form>
  )
}
