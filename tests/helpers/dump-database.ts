import type { Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'

/** Everything that is stored, as text: one line a row or document, which begins with the name of its table or collection. */
export const dumpDatabase = async (payload: Payload): Promise<string[]> =>
  payload.db.name === 'sqlite' ? dumpSqlite(payload) : dumpMongo(payload)

const dumpSqlite = async (payload: Payload): Promise<string[]> => {
  const { client } = payload.db as unknown as { client: Client }
  const tables = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations'",
  )
  const lines: string[] = []
  for (const { name } of tables.rows) {
    const { rows, columns } = await client.execute(`SELECT * FROM "${String(name)}"`)
    for (const row of rows)
      lines.push(
        `${String(name)} ${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))}`,
      )
  }
  return lines
}

const dumpMongo = async (payload: Payload): Promise<string[]> => {
  const { connection } = payload.db as unknown as { connection: { db: Db } }
  const lines: string[] = []
  for (const collection of await connection.db.collections())
    for (const document of await collection.find().toArray())
      lines.push(`${collection.collectionName} ${JSON.stringify(document)}`)
  return lines
}
