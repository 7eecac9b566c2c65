/** How long a lock lasts after its holder's browser was last heard of, in seconds. */
export const lockDurationSeconds = 120
