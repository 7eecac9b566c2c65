import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import {
  findDatabaseFault,
  getDatabasePlace,
  getDatabaseStamp,
  type DatabaseFault,
} from '../../platform/database/database-fault.ts'
import { getLiveReleaseId, hasHadReleases } from '../../releases/release-store.ts'
import { describeDatabaseFault } from './describe-database-fault.ts'

/** How often it is looked whether the database is back, in milliseconds. */
const retryIntervalMs = 2_000
/** How long to wait before a server that has failed is opened again, in milliseconds. */
const reopenDelayMs = 10_000

const siteIsShown = 'The public site is shown from the last release.'
const noSite = 'There is no release that could be shown meanwhile.'
const isWaited = 'Vitrin looks every few seconds whether the database is back, and then goes on by itself.'

/** How the database is waited for. */
export interface DatabaseWait {
  open: () => Promise<Payload>
  /** Is told what is wrong, and of undefined when it is not any more. */
  report: (fault: DatabaseFault | undefined) => void
  signal: AbortSignal
}

/**
 * Opens the database as soon as it can be opened. A file that is gone, damaged or unreadable and a server that cannot be reached
 * are said on the terminal, once for each fault, and waited for.
 *
 * @throws when the signal is aborted meanwhile.
 */
export const waitForDatabase = async ({ open, report, signal }: DatabaseWait): Promise<Payload> => {
  let said = ''
  for (;;) {
    const stamp = await getDatabaseStamp()
    const hasSite = (await getLiveReleaseId()) !== undefined
    const found = (await findDatabaseFault(await hasHadReleases())) ?? (await tryToOpen(open))
    if ('db' in found) {
      if (said) console.log(`The database ${getDatabasePlace()} is back.`)
      report(undefined)
      return found
    }
    const message = `${describeDatabaseFault(found)}\n  ${hasSite ? siteIsShown : noSite} ${isWaited}`
    if (message !== said) console.error(`\n${message}\n`)
    said = message
    report(found)
    await sleep(found.what === 'failed' ? reopenDelayMs : retryIntervalMs, undefined, { signal })
    // Looking through a whole file takes long, and brings nothing new as long as it is the same.
    if (found.what === 'damaged') await waitForChange(stamp, signal)
  }
}

const tryToOpen = async (open: () => Promise<Payload>): Promise<Payload | DatabaseFault> => {
  try {
    return await open()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { what: 'failed', place: getDatabasePlace(), detail }
  }
}

/** Waits until the file is another than it was, and is not being written any more. */
const waitForChange = async (before: string, signal: AbortSignal): Promise<void> => {
  for (let last = before; ;) {
    const stamp = await getDatabaseStamp()
    if (stamp !== before && stamp === last) return
    last = stamp
    await sleep(retryIntervalMs, undefined, { signal })
  }
}
