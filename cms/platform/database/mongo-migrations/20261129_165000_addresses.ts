import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'
import { getSparselyUnique } from '../mongo-rules.ts'

/**
 * Takes away what is empty where no two may be the same, so that many may have nothing there. Moments have always been moments. Outside
 * the transaction, which would clash with whoever saves meanwhile: done twice it changes nothing more.
 */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections } = payload.db as unknown as MongooseAdapter
  for (const model of Object.values(collections))
    for (const name of getSparselyUnique(model.schema))
      await model.updateMany({ [name]: { $in: [null, ''] } }, { $unset: { [name]: 1 } })
}

/** Nothing is less than an empty text. */
export async function down(): Promise<void> {}
