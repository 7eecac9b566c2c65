import type { CheckedDocument, PlacedValue } from './checked-document.ts'
import type { Facts } from './facts.ts'

/** An error stops a publication; a warning asks for a reason. */
export type Severity = 'error' | 'warning'

/** Something in a document that is not as it should be. */
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

/** A finding that can be recognised later, when rows have moved: what an editor has overruled once is not asked again. */
export interface KeyedFinding extends Finding {
  key: string
}

/** What a rule answers: the place, and what to say of it. */
export interface Fault {
  at: PlacedValue
  message: string
  /** What in the place it is about, where one place may have several faults: the address of a link. */
  about?: string
}

/** One demand on what is published. Pure: it knows nothing but the document and the facts about what that points at. */
export interface QualityRule {
  name: string
  severity: Severity
  find: (document: CheckedDocument, facts: Facts) => Fault[]
}
