import { t } from './texts.ts'
import type { CareItem } from './items.ts'

/** The findings of one rule. */
export interface CareGroup {
  rule: string
  /** What is wrong. */
  heading: string
  count: number
  /** The first few. */
  first: CareItem[]
}

/** The number of findings shown per rule. */
const maxItemsPerRule = 3

/** Groups what needs care by rule, the rule with the most findings first. */
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
