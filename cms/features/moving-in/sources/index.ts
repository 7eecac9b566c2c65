import type { Source, SourceInput } from '../record.ts'
import { managerRest } from './manager-rest/source.ts'
import { makePodcastFeed } from './podcast-feed/podcast-feed.ts'
import { makeSpreadsheetSource } from './spreadsheet/spreadsheet-source.ts'
import { makeWordpressSource } from './wordpress/source.ts'

/** Every kind of source. The first that recognises an input reads it, so that the more particular come first. */
const sources: readonly Source[] = [managerRest, makeWordpressSource(), makePodcastFeed(), makeSpreadsheetSource()]

/** The source that can read an input. Undefined when none can. */
export const recognise = (input: SourceInput): Source | undefined => sources.find((source) => source.recognises(input))
