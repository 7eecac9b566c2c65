import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { contentTypes } from '../../../../content-types/index.ts'
import { toSnake } from '../../../platform/database/questions/sqlite-condition.ts'
import { SqliteConnection } from '../../../platform/database/sqlite-connection.ts'
import { keepDatabasePrivate } from '../../../platform/private-files.ts'
import { getSettings } from '../../../platform/settings.ts'
import { databaseFolder, type DatabaseDump } from '../backup-format.ts'
import { syncToDisk } from '../copy-file.ts'
import { RefusedBackupError } from '../refused-backup-error.ts'
import { t } from '../texts.ts'

/** The file of the database in a backup. */
export const sqlitePart = `${databaseFolder}/vitrin.db`

/** Writes the database as it is at one moment, while others go on writing. */
export const dumpSqlite = async (folder: string): Promise<DatabaseDump> => {
  const target = join(folder, sqlitePart)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const connection = new SqliteConnection(getSettings().databaseUrl)
  const takenAt = new Date().toISOString()
  try {
    await connection.execute({ sql: 'VACUUM INTO ?', args: [target] })
  } finally {
    connection.close()
  }
  keepDatabasePrivate(`file:${target}`)
  await syncToDisk(target)
  return { takenAt, files: await listFiles(target) }
}

const withFile = async <Result>(path: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = createClient({ url: `file:${path}` })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}

/** The uploads that documents in a database file speak of, as `collection/name`. */
const listFiles = (path: string): Promise<string[]> =>
  withFile(path, async (client) => {
    const files: string[] = []
    for (const { slug, custom } of contentTypes) {
      if (custom.site.kind !== 'file') continue
      const table = toSnake(slug)
      const { rows: columns } = await client.execute({ sql: 'SELECT name FROM pragma_table_info(?)', args: [table] })
      for (const { name } of columns) {
        if (!/(^|_)filename$/.test(String(name))) continue
        const { rows } = await client.execute(
          `SELECT "${String(name)}" AS name FROM "${table}" WHERE "${String(name)}" <> ''`,
        )
        files.push(...rows.map((row) => `${slug}/${String(row.name)}`))
      }
    }
    return files
  })

/** Looks through the database file of a backup. @throws RefusedBackupError when it is not whole. */
export const checkSqlite = async (folder: string): Promise<void> => {
  const answer = await withFile(join(folder, sqlitePart), async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check(1)')
    return String(Object.values(rows[0] ?? {})[0])
  }).catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  if (answer !== 'ok') throw new RefusedBackupError(t.backup.refusals.damagedDatabase(answer))
}

/** Whether a server has said within the last moments that it uses the database. */
export const isSqliteInUse = (path: string): Promise<boolean> =>
  withFile(path, async (client) => {
    const { rows } = await client.execute({
      sql: "SELECT 1 FROM leases WHERE name LIKE 'server:%' AND expires_at > ? LIMIT 1",
      args: [new Date().toISOString()],
    })
    return rows.length > 0
  })
