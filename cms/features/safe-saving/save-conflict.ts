import { APIError, type SanitizedConfig } from 'payload'

/** A field that differs between two versions, as people read it. */
export interface FieldConflict {
  /** The name of the field, at the top of the document. */
  path: string
  /** What editors call it. */
  label: string
  /** What the refused save would have stored, as plain text. */
  yours: string
  /** What is stored, as plain text. */
  theirs: string
}

/** Everything that is needed to choose between two versions. */
export interface Conflict {
  /** What the refused save would have stored. */
  yours: Record<string, unknown>
  /** The newest version that is stored, as far as whoever saves may read it. */
  theirs: Record<string, unknown>
  /** The name of who saved that; undefined when nobody knows. */
  theirsBy: string | undefined
  /** Whether that was the one who saves now: in another tab, or with another program. */
  isYourself: boolean
  /** When that was: the `updatedAt` to start from when saving anew. */
  theirsAt: string
  fields: FieldConflict[]
}

/** Refuses a save on top of a newer one: status 409, with both versions in `errors[0].data.conflict`. */
export class SaveConflict extends APIError {
  constructor(message: string, conflict: Conflict) {
    super(message, 409, { conflict }, true)
    this.name = 'SaveConflict'
  }
}

/** Logs conflicts as what they are, in a line: nothing is wrong with the installation, and their content is not for the log. */
export const logConflictsBriefly = (config: SanitizedConfig): SanitizedConfig => {
  Object.assign(config.loggingLevels, { SaveConflict: 'info' })
  return config
}
