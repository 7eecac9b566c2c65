import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readClock } from '../../../content-types/format/clock.ts'
import { getSettings } from '../../platform/settings.ts'
import { exists, getSize, listBackups } from './backup-places.ts'
import { readBackupSettings, writeNote, type BackupSettings } from './backup-settings.ts'

const hourMs = 60 * 60_000
/** How old the newest backup may be before it is told, in milliseconds: a day more than its rhythm. */
const maxAgeMs = { never: 8 * 24 * hourMs, daily: 2 * 24 * hourMs, weekly: 8 * 24 * hourMs }
/** How long to wait after a failure before it is tried again, in milliseconds. */
const retryMs = hourMs

/** How it stands with the backups, for administrators. */
export interface BackupState {
  /** Newest first. */
  backups: { name: string; takenAt: string; size: number; missingFiles: number }[]
  settings: BackupSettings
  /** Whether the newest is too old, or there is none. */
  isOld: boolean
  /** Whether one has been asked for, or is being made. */
  isRunning: boolean
  /** Why the last attempt failed; undefined after one that did not. */
  failure?: { at: string; message: string }
}

const getFailureFile = (): string => join(getSettings().backupDir, 'last-failure.json')
/** Is there from when somebody asks for a backup until it is made. */
const getRequestFile = (): string => join(getSettings().backupDir, 'requested')

/** How it stands with the backups. */
export const readBackupState = async (): Promise<BackupState> => {
  const [backups, settings, failure, isRunning] = await Promise.all([
    listBackups(),
    readBackupSettings(),
    readFailure(),
    isBackupRequested(),
  ])
  const newest = backups[0]?.manifest.takenAt
  return {
    backups: backups.map(({ name, manifest }) => ({
      name,
      takenAt: manifest.takenAt,
      size: getSize(manifest),
      missingFiles: manifest.missingFiles.length,
    })),
    settings,
    isOld: newest === undefined || Date.parse(newest) < Date.now() - maxAgeMs[settings.rhythm],
    isRunning,
    ...(failure ? { failure } : {}),
  }
}

const readFailure = async (): Promise<BackupState['failure']> => {
  const text = await readFile(getFailureFile(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : (JSON.parse(text) as BackupState['failure'])
}

/** Notes how an attempt ended: with why it failed, in Swedish, or without when it did not. */
export const noteOutcome = (failure?: string): Promise<void> =>
  failure === undefined
    ? rm(getFailureFile(), { force: true })
    : writeNote(getFailureFile(), JSON.stringify({ at: new Date().toISOString(), message: failure }))

/** Asks for a backup: whichever server process sees it first makes one. */
export const requestBackup = (): Promise<void> => writeNote(getRequestFile(), '')
export const isBackupRequested = (): Promise<boolean> => exists(getRequestFile())
export const endRequest = (): Promise<void> => rm(getRequestFile(), { force: true })

/** Whether a backup is to be made now by its rhythm: since its hour there has been none, nor a failure within the last hour. */
export const isBackupDue = (
  { backups, settings, failure }: Pick<BackupState, 'backups' | 'settings' | 'failure'>,
  now: Date,
): boolean => {
  const due = findLastDue(settings, now)
  if (due === undefined) return false
  if (failure && Date.parse(failure.at) > now.getTime() - retryMs) return false
  const newest = backups[0]?.takenAt
  return newest === undefined || Date.parse(newest) < due
}

/** The last moment at which one was due, in milliseconds since 1970. Weekly ones are due on Mondays. */
const findLastDue = ({ rhythm, hour }: BackupSettings, now: Date): number | undefined => {
  if (rhythm === 'never') return undefined
  const start = Math.floor(now.getTime() / hourMs) * hourMs
  // Hour by hour, so that summer time needs no thought. On the day that lacks the hour, the day before counts.
  for (let ago = 0; ago <= 8 * 24; ago++) {
    const moment = start - ago * hourMs
    const clock = readClock(new Date(moment))
    const isMonday = new Date(Date.UTC(clock.year, clock.month - 1, clock.day)).getUTCDay() === 1
    if (clock.hour === hour && (rhythm === 'daily' || isMonday)) return moment
  }
  return undefined
}
