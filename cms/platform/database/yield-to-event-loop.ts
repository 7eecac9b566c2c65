import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long statements may follow on one another before the process turns to what else waits, in milliseconds. */
const maxBlockingMs = 10
let blockingSince: number | undefined

/**
 * Lets the process do what else waits, when it has been at statements for long enough.
 *
 * SQLite answers within the call. What follows a statement then runs at once, and the next statement after it: all the statements
 * of a save would be one stretch of 100 ms and more, in which no page is served.
 */
export const yieldToEventLoop = async (): Promise<void> => {
  if (blockingSince === undefined) {
    blockingSince = performance.now()
    setImmediate(() => (blockingSince = undefined))
  } else if (performance.now() - blockingSince > maxBlockingMs) await nextTurn()
}
