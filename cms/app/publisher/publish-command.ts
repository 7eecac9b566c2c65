import { openPayload } from '../open-payload.ts'
import { findDatabaseFault } from '../../platform/database/database-fault.ts'
import { hasHadReleases } from '../../releases/release-store.ts'
import { LostDatabaseError } from '../server/describe-database-fault.ts'
import { SettingsError } from '../../platform/settings.ts'
import { t } from '../texts.ts'
import { publish } from '../../features/publishing/publish.ts'
import { rollBack } from '../../features/publishing/rollback.ts'

// `npm run publish`: one publication, in its own process. `npm run publish -- --rollback [release]` goes back to an earlier
// release. Exits with code 1 on failure; the live site then stays as it is.
process.env.DISABLE_PAYLOAD_HMR = 'true'
const options = process.argv.slice(2)
const isRollback = options.includes('--rollback')
try {
  const fault = await findDatabaseFault(await hasHadReleases())
  if (fault) throw new LostDatabaseError(fault)
  const payload = await openPayload('publisher')
  if (isRollback) {
    const release = options.find((option) => !option.startsWith('--'))
    const now = await rollBack(payload, { ...(release ? { release } : {}), who: '' })
    console.log(`The public sees release ${now} again. The next publication shows the newest content.`)
  } else {
    const { release, pages, changed, milliseconds } = await publish(payload, t.publications.reasons.byHand, (step) => {
      if (!options.includes('--quiet')) console.log(`  ${step} …`)
    })
    console.log(
      `Published release ${release}: ${pages} pages and files, ${changed} new or changed, in ${(milliseconds / 1000).toFixed(1)} s.`,
    )
  }
  process.exit(0)
} catch (error) {
  console.error(
    isRollback
      ? describe(error)
      : `The publication failed; the public still sees the last good site.\n${describe(error)}`,
  )
  process.exit(1)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isSaidForPeople =
    isRollback ||
    error instanceof SettingsError ||
    error instanceof LostDatabaseError ||
    error.name === 'InvalidReleaseError'
  return isSaidForPeople ? error.message : (error.stack ?? error.message)
}
