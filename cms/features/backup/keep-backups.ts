import { rm } from 'node:fs/promises'
import { listBackups, type Backup } from './backup-places.ts'
import type { BackupSettings } from './backup-settings.ts'

const dayMs = 24 * 60 * 60_000

/** Which of the backups, newest first, are to be taken away by number and age. Never the newest. */
export const findOutdated = (
  backups: readonly Backup[],
  { keepNumber, keepDays }: Pick<BackupSettings, 'keepNumber' | 'keepDays'>,
  now: number,
): Backup[] =>
  backups.filter(
    ({ manifest: { takenAt } }, index) =>
      index > 0 && (index >= keepNumber || Date.parse(takenAt) < now - keepDays * dayMs),
  )

/** Takes away the backups that are not to be kept. To be done only when a new one has been completed and read back. */
export const removeOutdated = async (settings: BackupSettings): Promise<Backup[]> => {
  const outdated = findOutdated(await listBackups(), settings, Date.now())
  for (const { folder } of outdated) await rm(folder, { recursive: true, force: true })
  return outdated
}
