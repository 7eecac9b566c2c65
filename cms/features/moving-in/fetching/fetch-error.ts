import { UnreadableSourceError } from '../record.ts'

/**
 * Why something was not fetched:
 * - `refused`: it must not be fetched from there.
 * - `missing`: there is nothing.
 * - `failed`: it may work another time.
 * - `tooLarge`, `wrongContent`: what is there is not taken.
 */
export type FetchFault = 'refused' | 'missing' | 'failed' | 'tooLarge' | 'wrongContent'

/** Something could not be fetched. The message is a sentence in Swedish that names the address and says what to do. */
export class FetchError extends UnreadableSourceError {
  override name = 'FetchError'
  readonly fault: FetchFault

  constructor(fault: FetchFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
