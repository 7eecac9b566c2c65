import { createClient } from '@libsql/client'

// Looks through a SQLite file, whose path is the argument. Exits with code 1 and says what is wrong when it is not whole.
try {
  const client = createClient({ url: `file:${process.argv[2]}` })
  const { rows } = await client.execute('PRAGMA quick_check(1)')
  client.close()
  const answer = String(rows[0]?.[0])
  if (answer !== 'ok') throw new Error(answer)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
