import { resolve } from 'node:path'
import { exportTo } from '../features/archive/export-to.ts'
import { findDatabaseFault } from '../platform/database/database-fault.ts'
import { hasHadReleases } from '../releases/release-store.ts'
import { openPayload } from './open-payload.ts'
import { createProgress } from './server/progress.ts'
import { LostDatabaseError } from './server/describe-database-fault.ts'

// `npm run export -- <target> [--versions] [--feedback]`: everything as one ZIP file, or as a folder when the target does not end in
// `.zip`. Exits with code 1 on failure; there is no target then.
const given = process.argv.slice(2)
const target = resolve(
  given.find((option) => !option.startsWith('--')) ?? `vitrin-arkiv-${new Date().toISOString().slice(0, 10)}.zip`,
)
const progress = createProgress()
try {
  const fault = await findDatabaseFault(await hasHadReleases())
  if (fault) throw new LostDatabaseError(fault)
  progress.step('Opening the database')
  const payload = await openPayload('export')
  progress.step('Writing the archive')
  const options = { hasVersions: given.includes('--versions'), hasFeedback: given.includes('--feedback') }
  const done = await exportTo(payload, target, options, ({ documents, versions, files }) =>
    progress.update(`${documents} documents, ${versions} versions, ${files} files`),
  )
  progress.done()
  for (const file of done.missingFiles)
    console.warn(`The file ${file} is missing from the uploads, and so from the archive.`)
  console.log(
    `${target}: ${done.documents} documents, ${done.versions} versions and ${done.files} files. It holds drafts and names: keep it private.`,
  )
  await payload.destroy()
  process.exit(0)
} catch (error) {
  progress.done()
  console.error(`There is no archive.\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
