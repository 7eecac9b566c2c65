import type { CareItem } from './items.ts'

/** What one rule found. */
export interface CareGroup {
  rule: string
  /** What is wrong, in the rule's own words. */
  message: string
  count: number
  /** The first few. */
  first: CareItem[]
}

/** How many of each rule are shown. */
const shown = 3

/** What needs care, by rule: the rule that found most comes first. */
export const groupCare = (care: CareItem[]): CareGroup[] => {
  const byRule = Map.groupBy(care, ({ rule }) => rule)
  return [...byRule]
    .map(([rule, items]) => ({
      rule,
      message: items[0]?.message ?? '',
      count: items.length,
      first: items.slice(0, shown),
    }))
    .sort((one, other) => other.count - one.count)
}
