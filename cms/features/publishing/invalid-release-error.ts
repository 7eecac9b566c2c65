import { t } from './texts.ts'

/** The outcome of a check, as stored in the publication log. */
export interface CheckOutcome {
  name: string
  /** The number of things checked. */
  checked: number
  faults: number
}

/** The number of faults listed: a longer list would not be read. */
const maxListedFaults = 20

/** A release cannot be printed or go live because of its content, so a retry would not help. */
export class InvalidReleaseError extends Error {
  readonly checks: CheckOutcome[]

  constructor(message: string, checks: CheckOutcome[] = [], options?: ErrorOptions) {
    super(message, options)
    this.name = 'InvalidReleaseError'
    this.checks = checks
  }

  /** What a release that failed its checks is refused with. */
  static fromFaults(faults: readonly { message: string }[], outcomes: CheckOutcome[] = []): InvalidReleaseError {
    const told = faults.map(({ message }) => message).filter(Boolean)
    const shown = told.slice(0, maxListedFaults).map((message) => `– ${message}`)
    const rest = told.length > shown.length ? [t.publications.moreFaults(told.length - shown.length)] : []
    return new InvalidReleaseError([t.publications.checksFailed, ...shown, ...rest].join('\n'), outcomes)
  }
}
