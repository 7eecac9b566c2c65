/** The outcome of a check, as stored in the publication log. */
export interface CheckOutcome {
  name: string
  /** The number of things checked. */
  checked: number
  faults: number
}

/** A release cannot be printed or go live because of its content, so a retry would not help. */
export class InvalidReleaseError extends Error {
  readonly checks: CheckOutcome[]

  constructor(message: string, checks: CheckOutcome[] = [], options?: ErrorOptions) {
    super(message, options)
    this.name = 'InvalidReleaseError'
    this.checks = checks
  }
}
