import type { Source, SourceInput } from '../record.ts'
import { managerRest } from './manager-rest/source.ts'
import { makePodcastFeed } from './podcast-feed/podcast-feed.ts'
import type { ColumnMapping } from './spreadsheet/column-mapping.ts'
import { makeSchemaOrgSource } from './schema-org/source.ts'
import { makeSpreadsheetSource } from './spreadsheet/spreadsheet-source.ts'
import { makeStratsysSource } from './stratsys/source.ts'
import type { ReadKnownNames } from './values/vocabulary-records.ts'
import { makeWordpressSource } from './wordpress/source.ts'

/** What a user may choose of how a source is read. What is left out is guessed, or as usual. */
export interface SourceOptions {
  /** What becomes of the columns of a spreadsheet. */
  columns?: ColumnMapping
  /** What posts of WordPress become. */
  posts?: 'pages' | 'projects'
  /** What a podcast becomes: a further one, or the one of the settings. */
  podcast?: 'podcasts' | 'podcast'
  /** The e-mail address of whoever imports: the owner of a locked podcast may take it over. */
  email?: string
}

/** Every kind of source. The first that recognises an input reads it, so that the more particular come first. */
const makeSources = (options: SourceOptions, readKnown: ReadKnownNames | undefined): readonly Source[] => [
  managerRest,
  makeWordpressSource(options.posts ? { posts: options.posts } : {}),
  makeStratsysSource(),
  makeSchemaOrgSource(),
  makePodcastFeed({ email: options.email, ...(options.podcast ? { target: options.podcast } : {}) }),
  makeSpreadsheetSource({
    ...(options.columns ? { mapping: options.columns } : {}),
    ...(readKnown ? { readKnown } : {}),
  }),
]

/**
 * The source that can read an input. Undefined when none can.
 *
 * @param readKnown reads the names that the vocabularies of the installation hold, when a source has to tell them apart.
 */
export const recognise = (
  input: SourceInput,
  options: SourceOptions = {},
  readKnown?: ReadKnownNames,
): Source | undefined => makeSources(options, readKnown).find((source) => source.recognises(input))
