/** A document as it is stored: relations are ids, rich text is Lexical's JSON, dates are ISO 8601 in UTC. */
export interface StoredDocument {
  id: string
  [field: string]: unknown
}

/** Everything that the public may read, at one moment: what the CMS hands to the site. */
export interface Snapshot {
  /** The public address, without a slash at its end: `https://vitrin.example.se`. */
  origin: string
  /** By collection: published documents, all values of vocabularies, and the files that these use. */
  collections: Record<string, StoredDocument[]>
  /** By the slug of the settings. */
  settings: Record<string, Record<string, unknown>>
}
