import { openPayload } from '../database/open-payload.ts'
import { SettingsError } from '../settings.ts'
import { publish } from './publish.ts'

// One publication, in a process of its own: `npm run publish`. Ends with exit code 1 when it fails; the live site then stays.
const isQuiet = process.argv.includes('--quiet')
process.env.DISABLE_PAYLOAD_HMR = 'true'
try {
  const payload = await openPayload('publisher')
  const { release, pages, changed, milliseconds } = await publish(payload, 'Publicering för hand', (step) => {
    if (!isQuiet) console.log(`  ${step} …`)
  })
  console.log(
    `Published release ${release}: ${pages} pages and files, ${changed} new or changed, in ${(milliseconds / 1000).toFixed(1)} s.`,
  )
  process.exit(0)
} catch (error) {
  console.error(
    `The publication failed; the public still sees the last good site.\n${error instanceof SettingsError ? error.message : describe(error)}`,
  )
  process.exit(1)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.name === 'ReleaseFault' ? error.message : (error.stack ?? error.message)
}
