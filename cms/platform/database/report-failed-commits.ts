import type { BaseDatabaseAdapter } from 'payload'
import type { SerialSqliteClient } from './serial-sqlite-client.ts'

/**
 * Makes a save fail whose transaction could not be committed, because the disk is full for example. Payload's SQLite adapter
 * takes no notice of that (`@payloadcms/drizzle`, `transactions/`): the editor would be told that everything is saved.
 */
export const reportFailedCommits = (
  database: Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>,
  client: SerialSqliteClient,
): void => {
  const { beginTransaction, commitTransaction, rollbackTransaction } = database
  const outcomes = new Map<number | string, SerialSqliteClient['newest']>()
  database.beginTransaction = async function (options) {
    const id = await beginTransaction.call(this, options)
    // One transaction at a time: the newest is this one.
    if (id !== null) outcomes.set(id, client.newest)
    return id
  }
  database.commitTransaction = async function (given) {
    const id = await given
    const outcome = outcomes.get(id)
    outcomes.delete(id)
    await commitTransaction.call(this, id)
    if (outcome?.failure)
      throw new Error('The change could not be written to the database.', { cause: outcome.failure })
  }
  database.rollbackTransaction = async function (given) {
    outcomes.delete(await given)
    await rollbackTransaction.call(this, given)
  }
}
