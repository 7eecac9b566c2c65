import type { CheckedDocument, PlacedValue } from './checked-document.ts'
import type { Facts } from './facts.ts'

/** Errors block a publication; warnings require a reason. */
export type Severity = 'error' | 'warning'

/** A problem in a document. */
export interface Finding {
  /** The name of the rule that found it. */
  rule: string
  severity: Severity
  /** Where it is in the form: `effects.2.goal`. */
  path: string
  /** The same for people: `Effektmål 3 › Effektmål`. */
  label: string
  /** What is wrong, where, and what to do, in Swedish. */
  message: string
}

/** A finding with a key that stays the same when rows move, so that an editor is not asked again about what they overruled. */
export interface KeyedFinding extends Finding {
  key: string
}

/** What a rule returns: the location and the message. */
export interface Fault {
  at: PlacedValue
  message: string
  /** Identifies the fault where one location can have several: the address of a link. */
  about?: string
}

/** A requirement for publishing. Pure: it uses nothing but the document and the facts about what that references. */
export interface QualityRule {
  name: string
  severity: Severity
  find: (document: CheckedDocument, facts: Facts) => Fault[]
}
