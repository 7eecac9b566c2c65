import type { Payload } from 'payload'
import { takeLease } from '../../platform/leases/lease.ts'
import { repeat } from '../../platform/repeat.ts'
import { runScript } from '../../platform/run-script.ts'
import { endRequest, isBackupDue, isBackupRequested, noteOutcome, readBackupState } from './backup-state.ts'
import { t } from './texts.ts'

/** How often it is looked whether a backup has been asked for or is due, in milliseconds. */
const pollIntervalMs = 2_000
const failureIntervalMs = 60_000

/**
 * Makes backups when they are due or somebody asks for one, until it is stopped. Each in a process of its own, because SQLite does
 * not let a process do anything else meanwhile; in the whole installation one at a time.
 *
 * @param script makes one.
 */
export const startBackupRunner = (payload: Payload, script: string): { stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const repeated = repeat({
    work: async () => {
      const isWanted = (await isBackupRequested()) || isBackupDue(await readBackupState(), new Date())
      if (!isWanted) return pollIntervalMs
      const lease = await takeLease(payload, 'backup')
      if (!lease) return pollIntervalMs
      try {
        await run(script, stopping.signal)
      } finally {
        await endRequest()
        await lease.release()
      }
      return pollIntervalMs
    },
    onFailure: (error) => {
      payload.logger.error({ err: error, msg: 'A backup could not be made.' })
      return failureIntervalMs
    },
  })
  return {
    stop: () => {
      stopping.abort()
      return repeated.stop()
    },
  }
}

const run = async (script: string, signal: AbortSignal): Promise<void> => {
  const { code, said } = await runScript(script, { args: ['--quiet'], signal })
  if (code === 0) return
  // The process notes by itself why it failed, unless it was killed.
  if (code === null) await noteOutcome(t.backup.refusals.killed)
  throw new Error(said || `The backup ended with code ${code}.`)
}
