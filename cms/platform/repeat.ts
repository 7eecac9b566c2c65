import { setTimeout as sleep } from 'node:timers/promises'

/** How long stopping waits for the current run, in milliseconds. */
const stopTimeoutMs = 5_000

/** A background task. Times are in milliseconds. */
export interface RepeatOptions {
  /**
   * Runs the task once, and returns how long to wait before the next run.
   *
   * @param pause waits during the run, and returns false if the task was stopped meanwhile.
   */
  work: (pause: (milliseconds: number) => Promise<boolean>) => Promise<number>
  /** Handles an error of `work`, and returns how long to wait before the next attempt. */
  onFailure: (error: unknown) => number
  /** How long to wait before the first run. Default: 0. */
  initialDelayMs?: number
}

/** Runs a task repeatedly in the background, until it is stopped. Does not keep the process alive. */
export const repeat = ({ work, onFailure, initialDelayMs = 0 }: RepeatOptions): { stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const pause = async (milliseconds: number): Promise<boolean> => {
    await sleep(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {
      // Woken in order to stop.
    })
    return !stopping.signal.aborted
  }
  const run = async (): Promise<void> => {
    let wait = initialDelayMs
    while (await pause(wait)) wait = await work(pause).catch(onFailure)
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.race([running, sleep(stopTimeoutMs, undefined, { ref: false })])
    },
  }
}
