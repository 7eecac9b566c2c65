import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import { toMoment } from '../moments.ts'

/** As much as is used here of how Payload describes the tables that it makes. */
interface RawTable {
  name: string
  columns: Record<string, { name: string; type: string; notNull?: boolean }>
  indexes?: Record<string, { on: string | string[]; unique?: boolean }>
}

/** How a moment is stored. */
const storedForm = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'

/**
 * Stores every moment in UTC, as those are that are saved from now on, and nothing instead of what is no moment; and nothing instead
 * of an empty text where no two may be the same.
 */
export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  const { rawTables } = payload.db as unknown as { rawTables: Record<string, RawTable> }
  for (const { name, columns, indexes = {} } of Object.values(rawTables)) {
    const table = sql.identifier(name)
    const existing = new Set(
      (await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${name})`)).map((column) => column.name),
    )
    for (const column of Object.values(columns)) {
      if (column.type !== 'timestamp' || !existing.has(column.name)) continue
      const field = sql.identifier(column.name)
      const odd = await db.all<{ row: number; value: string | number }>(
        sql`SELECT rowid AS row, ${field} AS value FROM ${table} WHERE ${field} IS NOT NULL AND ${field} NOT GLOB ${storedForm}`,
      )
      for (const { row, value } of odd) {
        const moment = toMoment(value)?.toISOString() ?? null
        if (moment !== null || !column.notNull)
          await db.run(sql`UPDATE ${table} SET ${field} = ${moment} WHERE rowid = ${row}`)
      }
    }
    for (const { on, unique } of Object.values(indexes)) {
      const column = columns[[on].flat()[0] ?? '']
      if (!unique || [on].flat().length > 1 || !column || column.notNull || !existing.has(column.name)) continue
      const field = sql.identifier(column.name)
      await db.run(sql`UPDATE ${table} SET ${field} = NULL WHERE ${field} = ''`)
    }
  }
}

/** How it was written before is not known, and meant the same. */
export async function down(): Promise<void> {}
