import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { getSettings } from '../../platform/settings.ts'

/** How often backups are made by themselves. */
const rhythms = ['never', 'daily', 'weekly'] as const

/** When backups are made, and how many are kept. */
export const backupSettingsShape = z.object({
  rhythm: z.enum(rhythms).default('never'),
  /** The hour of the day in Swedish time. Weekly ones are made on Mondays. */
  hour: z.number().int().min(0).max(23).default(3),
  keepNumber: z.number().int().min(1).max(1000).default(14),
  /** In days. The newest is kept whatever its age. */
  keepDays: z.number().int().min(1).max(3650).default(90),
})
export type BackupSettings = z.output<typeof backupSettingsShape>

/** Beside the backups: so they hold for whoever makes one, also when the database is gone. */
const getFile = (): string => join(getSettings().backupDir, 'settings.json')

/** The settings of backups. */
export const readBackupSettings = async (): Promise<BackupSettings> => {
  const text = await readFile(getFile(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  return backupSettingsShape.parse(JSON.parse(text))
}

/** Changes the settings of backups, whole or not at all. */
export const writeBackupSettings = (settings: BackupSettings): Promise<void> =>
  writeNote(getFile(), JSON.stringify(settings))

/** Writes a small file beside the backups, whole or not at all. */
export const writeNote = async (path: string, text: string): Promise<void> => {
  await mkdir(getSettings().backupDir, { recursive: true, mode: 0o700 })
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
