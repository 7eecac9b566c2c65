import { APIError, type SanitizedConfig } from 'payload'

/** A field that differs between two versions, as readable text. */
export interface FieldConflict {
  /** The name of the top-level field. */
  path: string
  /** Its label. */
  label: string
  /** What the refused save would have stored, as plain text. */
  yours: string
  /** What is stored, as plain text. */
  theirs: string
}

/** Everything needed to choose between two versions. */
export interface Conflict {
  /** What the refused save would have stored. */
  yours: Record<string, unknown>
  /** The newest stored version, as far as the user may read it. */
  theirs: Record<string, unknown>
  /** The name of the user who saved that; undefined when unknown. */
  theirsBy: string | undefined
  /** Whether that was the same user: in another tab, or with another program. */
  isYourself: boolean
  /** When that was: the `updatedAt` to base the next save on. */
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

/** Logs conflicts in one line: they are no fault of the installation, and their content does not belong in the log. */
export const logConflictsBriefly = (config: SanitizedConfig): SanitizedConfig => {
  Object.assign(config.loggingLevels, { SaveConflict: 'info' })
  return config
}
