/** What an archive says of itself, in `vitrin.json`. See docs/archive.md. */
export interface ArchiveManifest {
  format: typeof archiveFormat
  /** The version of the format. A reader takes its own alone. */
  version: number
  /** When it was made, as ISO 8601 in UTC. */
  exportedAt: string
  hasVersions: boolean
  hasFeedback: boolean
}

export const archiveFormat = 'vitrin-archive'
export const archiveVersion = 1

/** The first part of an archive: what it is. */
export const manifestName = 'vitrin.json'
/** The last part: size and digest of each of the others. */
export const contentsName = 'contents.json'

/** What `contents.json` says of a part. */
export interface PartFacts {
  /** In bytes. */
  size: number
  /** SHA-256 in hexadecimal. */
  sha256: string
}

/** A document as it stands in an archive: one line of JSON. */
export interface ArchivedDocument {
  id: string
  /** As ISO 8601 in UTC. */
  createdAt?: string
  updatedAt?: string
  data: Record<string, unknown>
}

/** A version of a document or of settings: one line of JSON. */
export interface ArchivedVersion {
  /** The id of the document; none of settings. */
  parent?: string
  createdAt?: string
  updatedAt?: string
  /** Whether the admin saved it by itself. */
  autosave?: boolean
  data: Record<string, unknown>
}

/** The names of the parts. */
export const partNames = {
  documents: (collection: string): string => `content/${collection}.ndjson`,
  versions: (slug: string): string => `versions/${slug}.ndjson`,
  settings: (slug: string): string => `settings/${slug}.json`,
  users: 'users.ndjson',
  file: (collection: string, name: string): string => `files/${collection}/${name}`,
}

/** A value as JSON that is the same for the same value, whatever order its names were written in. */
export const toCanonicalJson = (value: unknown): string => JSON.stringify(sortNames(value))

const sortNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortNames)
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sortNames(inner)]))
}
