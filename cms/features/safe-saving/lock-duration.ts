/** How long a lock lasts after its last renewal, in seconds. */
export const lockDurationSeconds = 120
