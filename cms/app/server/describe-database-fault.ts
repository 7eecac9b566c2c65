import { existsSync } from 'node:fs'
import type { DatabaseFault } from '../../platform/database/database-fault.ts'
import { getCurrentLink, getReleasesDir } from '../../releases/release-store.ts'

/** Says for the terminal which database it is, what is wrong with it and what to do. */
export const describeDatabaseFault = ({ what, place, detail }: DatabaseFault): string => {
  const leftovers = ['-wal', '-shm'].map((ending) => place + ending).filter((path) => existsSync(path))
  const alone = leftovers.length ? `, and move ${leftovers.join(' and ')} away, which belong to the lost one` : ''
  const restore = `Put the newest backup there${alone} (docs/operating.md says how).`
  const anew = `To begin anew with an empty database instead, move ${getReleasesDir()} and ${getCurrentLink()} away.`
  const [wrong, help]: [string, string] = {
    missing: ['is gone, or has nothing in it, although there are releases of the site', `${restore} ${anew}`],
    empty: ['is empty, although there are releases of the site', `${restore} ${anew}`],
    unreadable: ['cannot be read and written', 'Let the user that Vitrin runs as read and write it.'],
    foreign: ['is no SQLite database', restore],
    damaged: ['is damaged', restore],
    unreachable: ['cannot be reached', 'Start the server, or correct DATABASE_URL and start Vitrin again.'],
    failed: ['could not be opened', 'What it said tells why.'],
  }[what] as [string, string]
  const said = detail ? ` It says: ${detail}` : ''
  return `The database ${place} ${wrong}.${said}\n  ${help}`
}

/** The database cannot be used. The message says which, why, and what to do. */
export class LostDatabaseError extends Error {
  constructor(fault: DatabaseFault) {
    super(describeDatabaseFault(fault))
    this.name = 'LostDatabaseError'
  }
}
