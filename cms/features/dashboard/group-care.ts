import { t } from './texts.ts'
import type { CareItem } from './items.ts'

/** What one rule found. */
export interface CareGroup {
  rule: string
  /** What is wrong. */
  heading: string
  count: number
  /** The first few. */
  first: CareItem[]
}

/** How many of each rule are shown. */
const maxItemsPerRule = 3

/** What needs care, by rule: the rule that found most comes first. */
export const groupCare = (care: CareItem[]): CareGroup[] => {
  const byRule = Map.groupBy(care, ({ rule }) => rule)
  return [...byRule]
    .map(([rule, items]) => ({
      rule,
      heading: t.dashboard.care.rules[rule] ?? items[0]?.message ?? rule,
      count: items.length,
      first: items.slice(0, maxItemsPerRule),
    }))
    .sort((one, other) => other.count - one.count)
}
