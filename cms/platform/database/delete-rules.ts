import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

/** What happens to a row when the row that it points at is deleted. */
type DeleteRule = 'cascade' | 'set null' | 'no action' | (string & {})

/** The foreign keys of a SQLite schema, as stored beside each migration. */
export interface KnownForeignKeys {
  tables: Record<
    string,
    {
      foreignKeys: Record<
        string,
        { columnsFrom: string[]; tableTo: string; columnsTo: string[]; onDelete?: DeleteRule }
      >
    }
  >
}

/** Matches the statement of a generated migration that adds a column pointing at another table. */
const adding = /(ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` [^;]*?REFERENCES (\w+)\((\w+)\))(;)/g

/**
 * Writes into a generated migration what happens to new columns when the row that they point at is deleted. Drizzle's generator
 * leaves that out of `ALTER TABLE … ADD`, so that SQLite refuses the deletion instead.
 */
export const keepDeleteRules = (source: string, after: KnownForeignKeys): string =>
  source.replace(adding, (whole, statement: string, table: string, column: string, _to, _id, end: string) => {
    const rule = findRule(after, table, column)
    return rule && rule !== 'no action' ? `${statement} ON DELETE ${rule}${end}` : whole
  })

const findRule = ({ tables }: KnownForeignKeys, table: string, column: string): DeleteRule | undefined =>
  Object.values(tables[table]?.foreignKeys ?? {}).find(({ columnsFrom }) => columnsFrom.join() === column)?.onDelete

interface StoredForeignKey {
  from: string
  table: string
  to: string
  on_delete: string
}

/**
 * Gives every foreign key of a database the rule that the schema declares. SQLite cannot change a foreign key. A rebuilt table would
 * do, but dropping the old one deletes every row below it while foreign keys are on, and they cannot be turned off within a migration.
 * So the rule is written into the stored text of the table, as SQLite's documentation describes for changes that do not touch what
 * is stored (https://www.sqlite.org/lang_altertable.html#otheralter). It takes no longer for a large table.
 *
 * @throws when a foreign key still has another rule afterwards: the migration is then taken back.
 */
export const mendDeleteRules = async (db: MigrateUpArgs['db'], declared: KnownForeignKeys): Promise<void> => {
  const wrong = await findWrongRules(db, declared)
  if (!wrong.length) return
  await db.run(sql`PRAGMA writable_schema = ON`)
  for (const { table, column, target, to, rule } of wrong) {
    const [stored] = await db.all<{ sql: string }>(
      sql`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ${table}`,
    )
    const reference = new RegExp(
      `(\`${column}\` [^,()]*(?:\\(\\d+\\))? REFERENCES [\`"]?${target}[\`"]?\\([\`"]?${to}[\`"]?\\))(?! ON)`,
    )
    const text = stored?.sql.replace(reference, `$1 ON DELETE ${rule}`)
    await db.run(sql`UPDATE sqlite_schema SET sql = ${text} WHERE type = 'table' AND name = ${table}`)
  }
  // Every connection then reads the schema anew.
  const [{ version }] = (await db.all(sql`SELECT schema_version AS version FROM pragma_schema_version`)) as [
    { version: number },
  ]
  await db.run(sql.raw(`PRAGMA schema_version = ${version + 1}`))
  await db.run(sql`PRAGMA writable_schema = OFF`)
  const left = await findWrongRules(db, declared)
  if (left.length)
    throw new Error(
      `What happens to ${left.map(({ table, column }) => `${table}.${column}`).join(', ')} when what they point at is deleted could not be changed.`,
    )
}

const findWrongRules = async (
  db: MigrateUpArgs['db'],
  declared: KnownForeignKeys,
): Promise<{ table: string; column: string; target: string; to: string; rule: DeleteRule }[]> => {
  const stored = await db.all<StoredForeignKey & { owner: string }>(
    sql`SELECT t.name AS owner, f."from", f."table", f."to", f.on_delete FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
      WHERE t.type = 'table'`,
  )
  return stored.flatMap(({ owner, from, table: target, to, on_delete }) => {
    const rule = findRule(declared, owner, from)
    return rule && rule !== on_delete.toLowerCase() ? [{ table: owner, column: from, target, to, rule }] : []
  })
}
