import { z } from 'zod'

/** The version of the format of backups. A reader takes its own alone. */
export const backupVersion = 1
export const manifestName = 'manifest.json'
/** Where the database and the uploads lie in a backup. */
export const databaseFolder = 'database'
export const uploadsFolder = 'uploads'

const partFacts = z.object({
  /** In bytes. */
  size: z.number(),
  /** In hexadecimal. */
  sha256: z.string(),
  /** Of an upload: when its original was changed last, in milliseconds since 1970. */
  changedAt: z.number().optional(),
})
const mongoCollection = z.object({
  name: z.string(),
  count: z.number(),
  /** As the server describes them, in MongoDB's extended JSON. */
  indexes: z.array(z.record(z.string(), z.unknown())),
})

/** What a backup says of itself. */
export const backupManifest = z.object({
  format: z.literal('vitrin-backup'),
  version: z.literal(backupVersion),
  /** Everything that had been answered as saved at this moment is in it. As ISO 8601 in UTC. */
  takenAt: z.iso.datetime(),
  kind: z.enum(['sqlite', 'mongodb']),
  /** Of MongoDB. */
  collections: z.array(mongoCollection).optional(),
  /** Every file of the backup but this, by its path in it. */
  parts: z.record(z.string(), partFacts),
  /** Uploads that the content speaks of and that were not there, by their paths. */
  missingFiles: z.array(z.string()),
})

export type BackupManifest = z.output<typeof backupManifest>
export type PartFacts = z.output<typeof partFacts>
export type MongoCollection = z.output<typeof mongoCollection>

/** What has been written of a database. */
export interface DatabaseDump {
  takenAt: string
  collections?: MongoCollection[]
  /** The uploads that documents speak of, as `collection/name`. */
  files: string[]
}
