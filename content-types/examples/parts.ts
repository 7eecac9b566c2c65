import { ref, type ExampleReference } from './example.ts'

/** Short ways to write the parts that many examples have. */

/** A day without a time of day, as the CMS stores it: at noon, so that it is the same day in every time zone nearby. */
export const day = (date: string): string => `${date}T12:00:00.000Z`

/** References to several examples of one collection. */
export const refs = (collection: string, ...keys: string[]): ExampleReference[] =>
  keys.map((key) => ref(collection, key))

/** What is measured before and after, with its unit. */
interface Indicator {
  name: string
  unit: string
  baseline?: number
  target?: number
  outcome?: number
  measuredOn?: string
}

/** An effect: its goal, how far it was reached, and what came of it. */
export const effect = (
  goal: string,
  achieved: 'yes' | 'partly' | 'no' | 'tooEarly' | undefined,
  results: string[],
  indicator?: Indicator,
): Record<string, unknown> => ({
  goal,
  ...(achieved ? { achieved } : {}),
  results: results.map((text) => ({ text })),
  ...(indicator
    ? { indicator: { ...indicator, ...(indicator.measuredOn ? { measuredOn: day(indicator.measuredOn) } : {}) } }
    : {}),
})

/** A step on the way. */
export const milestone = (
  date: string,
  title: string,
  state: 'notStarted' | 'inProgress' | 'done' = 'done',
  text?: string,
): Record<string, unknown> => ({ title, date: day(date), state, ...(text ? { text } : {}) })

/** Someone who answers questions. */
export const contact = (name: string, role?: string, email?: string, phone?: string): Record<string, string> => ({
  name,
  ...(role ? { role } : {}),
  ...(email ? { email } : {}),
  ...(phone ? { phone } : {}),
})
