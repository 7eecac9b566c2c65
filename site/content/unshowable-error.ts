import type { ContentFault } from '../../content-types/content-faults.ts'

/** A document or settings that cannot be shown, and why. Where it is stands in the fault that is made of it. */
export class UnshowableError extends Error {
  readonly fault: Pick<ContentFault, 'reason' | 'about'>

  constructor(fault: Pick<ContentFault, 'reason' | 'about'>) {
    super(`This cannot be shown: ${fault.reason} ${fault.about ?? ''}`.trimEnd())
    this.fault = fault
  }
}
