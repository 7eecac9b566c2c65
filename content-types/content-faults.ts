/** Why a document, or the settings, cannot be shown as stored. */
export interface ContentFault {
  /** The collection; `settings` for settings. */
  collection: string
  /** The document's id; the slug of settings. */
  id: string
  /** The names of the fields that lead to what is wrong, from the outside in: `['files', 'file']`. Empty when it is no field. */
  path: string[]
  /**
   * `empty`: a required field is empty, or points at something that is not public. `noFile`: the bytes of a file are missing.
   * `unknown`: a block that is not declared. `noAddress`: the document has no slug.
   */
  reason: 'empty' | 'noFile' | 'unknown' | 'noAddress'
  /** What it is about: the key of a file, the name of a block. */
  about?: string
}

/** Some documents cannot be shown. All others can. */
export class ContentFaultsError extends Error {
  readonly faults: readonly ContentFault[]

  constructor(faults: readonly ContentFault[]) {
    super(
      `Some content cannot be shown:\n${faults.map(({ collection, id, path, reason, about }) => `- ${collection} ${id}: ${path.join('.')} ${reason} ${about ?? ''}`.trimEnd()).join('\n')}`,
    )
    this.name = 'ContentFaultsError'
    this.faults = faults
  }
}

/** Whether an error says what of the content cannot be shown. The compiled site has a class of its own, so the name decides. */
export const isContentFaults = (error: unknown): error is ContentFaultsError =>
  error instanceof Error && error.name === 'ContentFaultsError' && 'faults' in error
