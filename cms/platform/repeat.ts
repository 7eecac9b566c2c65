import { setTimeout as sleep } from 'node:timers/promises'

/** How long whoever stops it waits for what is under way, in milliseconds. */
const stopTimeoutMs = 5_000

/** Something that is done in the background. Times are in milliseconds. */
export interface RepeatOptions {
  /**
   * Does it once, and answers how long to wait until the next time.
   *
   * @param pause waits in the middle of it, and answers false when it has been stopped meanwhile.
   */
  work: (pause: (milliseconds: number) => Promise<boolean>) => Promise<number>
  /** Is told what `work` threw, and answers how long to wait until it is tried again. */
  onFailure: (error: unknown) => number
  /** How long to wait before the first time. Default: 0. */
  initialDelayMs?: number
}

/** Does something in the background again and again, until it is stopped. It keeps no process alive. */
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
