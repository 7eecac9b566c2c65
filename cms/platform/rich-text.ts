/** Anything with names in it. */
export type Values = Record<string, unknown>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All nodes of a rich text, in reading order. Without recursion, so that no depth is too deep. */
export const getNodes = (text: unknown): Values[] => getNodesBelow(isValues(text) ? text.root : undefined)

const getNodesBelow = (root: unknown): Values[] => {
  const found: Values[] = []
  const waiting = [root]
  while (waiting.length) {
    const node = waiting.pop()
    if (!isValues(node)) continue
    found.push(node)
    if (Array.isArray(node.children)) for (const child of node.children.toReversed() as unknown[]) waiting.push(child)
  }
  return found
}

/** The words that stand in a node and in what it holds. */
export const getText = (node: unknown): string =>
  getNodesBelow(node)
    .map(({ text, type }) => (typeof text === 'string' ? text : type === 'linebreak' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether nothing is written in a rich text: no words, and nothing else that a reader sees. */
export const isEmptyText = (text: unknown): boolean => {
  const shown = new Set<unknown>(['upload', 'block', 'horizontalrule'])
  return !getNodes(text).some(
    (node) => shown.has(node.type) || (typeof node.text === 'string' && node.text.trim() !== ''),
  )
}

/** A link in a rich text: to an address, or to a document. */
export interface TextLink {
  text: string
  url?: string
  document?: { collection: string; id: string }
}

/** Every link of a rich text. */
export const getTextLinks = (text: unknown): TextLink[] =>
  getNodes(text).flatMap((node): TextLink[] => {
    if ((node.type !== 'link' && node.type !== 'autolink') || !isValues(node.fields)) return []
    const { linkType, url, doc } = node.fields
    const words = getText(node)
    if (linkType !== 'internal') return typeof url === 'string' ? [{ text: words, url: url.trim() }] : []
    const document = isValues(doc) ? toReference(doc.relationTo, doc.value) : undefined
    return document ? [{ text: words, document }] : []
  })

/** Every file that a rich text shows. */
export const getTextFiles = (text: unknown): { collection: string; id: string }[] =>
  getNodes(text).flatMap((node) => {
    const file = node.type === 'upload' ? toReference(node.relationTo, node.value) : undefined
    return file ? [file] : []
  })

/** A reference as it is stored, or as it is read with what it points at. */
const toReference = (collection: unknown, value: unknown): { collection: string; id: string } | undefined => {
  const id = getId(value)
  return typeof collection === 'string' && id ? { collection, id } : undefined
}

/** The id in a relation, whether the document itself has been read into it or not. */
export const getId = (value: unknown): string | undefined => {
  const id = isValues(value) ? value.id : value
  return typeof id === 'string' && id ? id : typeof id === 'number' ? String(id) : undefined
}

/** The ids in a relation to one document or to several. */
export const getIds = (value: unknown): string[] =>
  [value].flat().flatMap((one: unknown) => {
    const id = getId(one)
    return id ? [id] : []
  })
