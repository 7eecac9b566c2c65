import { isLink, type RichTextNode } from '../../../content-types/fields/rich-text-nodes.ts'
import { isValues } from '../../../content-types/fields/values.ts'

/** Which of the wanted ids stand anywhere in a value. Ids are long enough never to occur by chance. */
export const findMentions = (value: unknown, wanted: ReadonlySet<string>): Set<string> => {
  const found = new Set<string>()
  const waiting = [value]
  while (waiting.length) {
    const one = waiting.pop()
    if (typeof one === 'string' && wanted.has(one)) found.add(one)
    else if (typeof one === 'object' && one !== null) waiting.push(...(Object.values(one) as unknown[]))
  }
  return found
}

/**
 * A value without what points at documents that go: fields are emptied of them, and a link in a text gives way to its own words.
 */
export const withoutMentions = (value: unknown, going: ReadonlySet<string>): unknown => {
  if (isGone(value, going)) return null
  if (Array.isArray(value))
    return value
      .filter((one) => !isGone(one, going))
      .flatMap((one: unknown) => unlink(one, going))
      .map((one) => withoutMentions(one, going))
  if (!isValues(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutMentions(inner, going)]))
}

/** An id, or an id with the collection that it belongs to. */
const isGone = (value: unknown, going: ReadonlySet<string>): boolean =>
  typeof value === 'string'
    ? going.has(value)
    : isValues(value) && 'relationTo' in value && typeof value.value === 'string' && going.has(value.value)

const unlink = (value: unknown, going: ReadonlySet<string>): unknown[] => {
  const node = value as RichTextNode
  if (!isValues(value) || !isLink(node) || !isGone(node.fields?.doc, going)) return [value]
  return node.children ?? []
}
