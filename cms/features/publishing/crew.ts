/** Does several pieces of work at the same time, but not more than a certain number. */
export interface Crew {
  /** Hands in work as soon as somebody is free. Throws what earlier work has thrown. */
  hand: (work: () => Promise<void>) => Promise<void>
  /** Waits until all is done. Throws what any work has thrown. */
  finish: () => Promise<void>
  /** Waits until nobody is at work any more, whatever comes of it: what they work on can then be taken away. */
  rest: () => Promise<void>
}

/** A crew of a certain size. */
export const createCrew = (size: number): Crew => {
  const busy = new Set<Promise<void>>()
  const failures: unknown[] = []
  const throwFailure = (): void => {
    if (failures.length) throw failures[0]
  }
  return {
    hand: async (work) => {
      while (busy.size >= size) await Promise.race(busy)
      throwFailure()
      const job: Promise<void> = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => busy.delete(job))
      busy.add(job)
    },
    rest: async () => {
      while (busy.size) await Promise.race(busy)
    },
    finish: async () => {
      await Promise.all(busy)
      throwFailure()
    },
  }
}
