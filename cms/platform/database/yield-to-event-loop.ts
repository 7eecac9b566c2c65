import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long consecutive statements may block the event loop, in milliseconds. */
const maxBlockingMs = 10
let blockingSince: number | undefined

/**
 * Yields to the event loop once consecutive statements have taken long enough.
 *
 * SQLite works synchronously, so the promise callbacks of one statement run the next one immediately: all statements of a save
 * would block for 100 ms and more, in which no page is served.
 */
export const yieldToEventLoop = async (): Promise<void> => {
  if (blockingSince === undefined) {
    blockingSince = performance.now()
    setImmediate(() => (blockingSince = undefined))
  } else if (performance.now() - blockingSince > maxBlockingMs) await nextTurn()
}
