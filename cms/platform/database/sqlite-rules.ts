import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { askAlike } from './questions/ask-alike.ts'
import { SqliteCondition, toSnake, type SqliteTables } from './questions/sqlite-condition.ts'

/** Has Payload's SQLite adapter answer by our rules. */
export const askSqliteAlike = (db: SQLiteAdapter): void => {
  const tables = db as unknown as SqliteTables
  const { equals } = db.operators
  db.operators = {
    ...db.operators,
    // `column` is that of the id: the conditions are about its table, by whatever name the query has for it.
    equals: (column, value) =>
      value instanceof SqliteCondition ? value.toSql(getTable(column)) : equals(column, value),
  }
  askAlike(db, (condition, { slug, isVersions }) => {
    const name = toSnake(slug)
    return new SqliteCondition(tables, isVersions ? `_${name}${db.versionsSuffix}` : name, condition)
  })
}

/** The table of a column, or its alias. */
const getTable = (column: unknown): Record<string, unknown> => (column as { table: Record<string, unknown> }).table
