/** The longest reason for publishing in spite of warnings, in characters. */
export const maxReasonLength = 500
