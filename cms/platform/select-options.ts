/** The options of a select from what its values are called, in the order in which they are written. */
export const toOptions = <Value extends string>(labels: Record<Value, string>): { value: Value; label: string }[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as Value, label }))
