import type { StoredDocument } from '../snapshot.ts'
import type { Example } from './example.ts'

/** The examples of every content type, by collection, in the order in which they can be stored. */
export const examples: Record<string, Example[]> = {}

/** The examples of the settings, by slug. */
export const settingsExamples: Record<string, StoredDocument> = {}
