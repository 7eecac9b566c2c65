/** The tables and columns of a SQLite schema. */
export interface KnownTables {
  tables: Record<string, { columns: Record<string, unknown> }>
}

/** Matches the statement of a generated migration that copies an old table into its new version. */
const copying = /(INSERT INTO \\`__new_(\w+)\\`\()([^)]*)(\) SELECT )([^;]*?)( FROM )/g

/**
 * Makes a migration that recreates a table copy only columns that the old table has. Payload's generator reads new columns from
 * it as well, so adding a field while another one becomes optional would produce a migration that cannot run.
 */
export const copyOldColumns = (source: string, before: KnownTables, after: KnownTables): string => {
  const [up = '', down = ''] = source.split(/(?=export async function down)/)
  return repair(up, before) + repair(down, after)
}

const repair = (source: string, { tables }: KnownTables): string =>
  source.replace(copying, (whole, start: string, table: string, columns: string, select: string, _, end: string) => {
    const old = tables[table]?.columns
    if (!old) return whole
    const kept = columns
      .split(', ')
      .filter((column) => column.slice(1, -1) in old)
      .join(', ')
    return start + kept + select + kept + end
  })
