/** A document as stored: relationships are ids, rich text is Lexical's JSON, dates are ISO 8601 in UTC. */
export interface StoredDocument {
  id: string
  [field: string]: unknown
}

/** Everything that the public may read, at one point in time: what the CMS passes to the site. */
export interface Snapshot {
  /** The public address, without a trailing slash: `https://vitrin.example.se`. */
  origin: string
  /** By collection: published documents, all vocabulary values, and the files that these use. */
  collections: Record<string, StoredDocument[]>
  /** By the slug of the settings. */
  settings: Record<string, Record<string, unknown>>
  /** Files whose bytes are missing, as `collection/id`. What uses one of them cannot be shown. */
  missingFiles?: ReadonlySet<string>
}
