/** What is known of a SQLite schema: its tables and their columns. */
export interface KnownTables {
  tables: Record<string, { columns: Record<string, unknown> }>
}

/** How a generated migration fills the new form of a table from the old one. */
const copying = /(INSERT INTO \\`__new_(\w+)\\`\()([^)]*)(\) SELECT )([^;]*?)( FROM )/g

/**
 * Lets a migration that makes a table anew copy only columns that the old table has. Payload's generator reads the new ones from
 * it as well, so that a field which becomes optional together with another that is new gives a migration which cannot run.
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
