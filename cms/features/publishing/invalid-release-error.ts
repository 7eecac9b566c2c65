/** How a check went, as the publication's story tells it. */
export interface CheckOutcome {
  name: string
  /** How many things were looked at. */
  checked: number
  faults: number
}

/** A printed release is not fit to go live, or cannot be printed, because of what it holds: trying again changes nothing. */
export class InvalidReleaseError extends Error {
  readonly checks: CheckOutcome[]

  constructor(message: string, checks: CheckOutcome[] = [], options?: ErrorOptions) {
    super(message, options)
    this.name = 'InvalidReleaseError'
    this.checks = checks
  }
}
