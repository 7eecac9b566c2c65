/** Any object. */
export type Values = Record<string, unknown>

/** Whether something is an object with named values, as opposed to a list or a single value. */
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
