import type { Entry } from '../spool/spool.ts'
import { getKind, kindOrder } from './types.ts'

type Ordered = Pick<Entry, 'id' | 'type' | 'needs'>

/**
 * Records in the order in which they can be stored, each after those that it points at, and otherwise as the source has them. Where
 * records point at one another in a circle, one of them comes before what it points at.
 */
export const inOrder = <Item extends Ordered>(entries: ReadonlyMap<string, Item>): Item[] => {
  const rank = (type: string): number => kindOrder.indexOf(getKind(type))
  const roots = [...entries.values()].sort((one, other) => rank(one.type) - rank(other.type))
  const ordered: Item[] = []
  const seen = new Set<string>()
  for (const root of roots) {
    // Without recursion: a chain may be as long as the source.
    const open: { item: Item; next: number }[] = []
    const enter = (item: Item): void => {
      if (seen.has(item.id)) return
      seen.add(item.id)
      open.push({ item, next: 0 })
    }
    enter(root)
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const needed = top.item.needs[top.next++]
      if (needed === undefined) {
        ordered.push(top.item)
        open.pop()
      } else {
        const item = entries.get(needed)
        if (item) enter(item)
      }
    }
  }
  return ordered
}
