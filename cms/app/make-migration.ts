import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { migrationDir } from '../platform/database/adapter.ts'
import { copyOldColumns, type KnownTables } from '../platform/database/copy-old-columns.ts'
import { keepDeleteRules, type KnownForeignKeys } from '../platform/database/delete-rules.ts'

// `npm run migration -- <name>`: writes a migration for what changed in the declarations since the last one. Review it before
// committing.
process.env.DISABLE_PAYLOAD_HMR = 'true'
process.env.PAYLOAD_MIGRATING = 'true'
const name = process.argv[2]
if (!name) throw new Error('Give the migration a name: npm run migration -- add-partners')
const { default: config } = await import('./payload.config.ts')
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })
for (const file of (await readdir(migrationDir)).filter((entry) => entry.endsWith('.ts'))) {
  const path = join(migrationDir, file)
  const source = await readFile(path, 'utf8')
  await writeFile(path, toPlainNode(source))
}
const schemas = (await readdir(migrationDir)).filter((entry) => entry.endsWith('.json')).sort()
const [before, after] = schemas.slice(-2)
if (before && after) {
  const path = join(migrationDir, after.replace(/json$/, 'ts'))
  const source = await readFile(path, 'utf8')
  const schema = await readSchema(after)
  await writeFile(path, keepDeleteRules(copyOldColumns(source, await readSchema(before), schema), schema))
}
await payload.destroy()

async function readSchema(file: string): Promise<KnownTables & KnownForeignKeys> {
  return JSON.parse(await readFile(join(migrationDir, file), 'utf8')) as KnownTables & KnownForeignKeys
}

/** Payload generates imports for a bundler; plain Node needs file extensions and type-only imports marked as such. */
function toPlainNode(source: string): string {
  return source
    .replace(/from '(\.\/[^']+?)(?:\.ts)?';?$/gm, "from '$1.ts'")
    .replace(/\{ db, payload, req \}: /g, '{ db }: ')
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
}
