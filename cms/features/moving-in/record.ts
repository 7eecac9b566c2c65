/**
 * What every source is turned into before anything is stored. A source (`sources/`) reads records from a file or from addresses;
 * the conversion (`html/`) turns their HTML into rich text; the run (`run/`) stores them.
 */

/** Another record of the same source, named by its id. It is replaced by the id of the document that was stored for it. */
export interface Reference {
  $reference: string
}

/**
 * Where a link of a converted text leads: an address at which another record of the source may have been found. It is replaced by
 * a link to the document that was stored for that record, and by the address itself when there is none.
 */
export interface SourceAddress {
  $address: string
}

/** HTML of the source, which becomes rich text. */
export interface Html {
  $html: string
  /** The address of the page on which it stood, for links and pictures without a host. */
  base?: string
}

/** A value of a field, in the shape in which Payload takes it, but for references and HTML. */
export type SourceValue =
  | string
  | number
  | boolean
  | null
  | Reference
  | Html
  | readonly SourceValue[]
  | { readonly [name: string]: SourceValue }

/** A file that belongs to a record of `media`, `documents`, `audio` or `podcastArt`. */
export interface SourceFile {
  /** Where it is fetched, or its path in a folder or an archive that is the source. */
  from: string
  name?: string
  /** In bytes, as the source says. */
  size?: number
  mimeType?: string
  /** The file itself, when it had to be made into another form: nothing is fetched then. */
  text?: string
}

/**
 * What a source says that is not simply taken over:
 * - `kept`: it has no home in Vitrin, and stands in the report alone.
 * - `proposal`: an editor should look at what was made of it.
 * - `lost`: it could not be read.
 * - `person`: it names a person, with what is said about them.
 */
export interface Note {
  kind: 'kept' | 'proposal' | 'lost' | 'person'
  /** The field it concerns, by its name in the source or here. */
  field?: string
  /** In Swedish, for an editor. */
  text: string
  /** The value itself, when it can be shown. */
  value?: string
}

/** One thing in a source that becomes one document, file or value of a vocabulary. */
export interface SourceRecord {
  /** Unique within the source, and the same whenever it is read again: `project:123`. */
  id: string
  /** The slug of the content type that it becomes: `projects`, `statuses`, `media`, `redirects`. */
  type: string
  /** How the report names it. */
  title: string
  /**
   * What it was in the source: seen by everyone, to be seen from a day on, unfinished, or internal. The internal can never be
   * published by an import.
   */
  state: 'public' | 'scheduled' | 'draft' | 'internal'
  /** When it was first and last published or changed in the source, as ISO 8601 in UTC; for `scheduled`, when it comes. */
  publishedAt?: string
  updatedAt?: string
  /** The values of fields by name; groups and rows as nested objects and lists. */
  data: { readonly [name: string]: SourceValue }
  file?: SourceFile
  /** The addresses at which it was found, whole or as path and query: each will lead to what it becomes. */
  addresses?: readonly string[]
  notes?: readonly Note[]
}

/** An item of the source that becomes nothing, and why. */
export interface SkippedItem {
  id: string
  title: string
  /** In Swedish. */
  reason: string
}

/** What can be read from a source. */
export type SourceItem = { record: SourceRecord } | { skipped: SkippedItem }

/** What a source may use to get at its parts: given to it, so that no source opens a connection by itself. */
export interface SourceContext {
  /** Fetches a text from an address of the source; see `fetching/`. Throws with a sentence in Swedish. */
  fetchText: (address: string) => Promise<{ text: string; address: string; headers: Headers }>
}

/** Where a source is read from: a file on this machine, or an address. */
export interface SourceInput {
  /** A path or an address. */
  from: string
  /** The beginning of the file or of the answer, at most 64 KiB, by which a source is recognised. */
  head: Buffer
  isAddress: boolean
}

/** A kind of source. */
export interface Source {
  /** Part of the key of each imported document: never changed. */
  kind: string
  /** How it is called, in Swedish. */
  label: string
  /** Whether an input is of this kind. Several may say so: the first in the list reads it. */
  recognises: (input: SourceInput) => boolean
  /**
   * Reads all of it, in any order, a piece at a time: a large source never lies in memory as a whole.
   *
   * @throws {UnreadableSourceError} with a sentence for the person who brought it.
   */
  read: (input: SourceInput, context: SourceContext) => AsyncIterable<SourceItem>
}

/** A source that cannot be read; the message says in Swedish what is wrong, where, and what to do. */
export class UnreadableSourceError extends Error {
  override name = 'UnreadableSourceError'
}
