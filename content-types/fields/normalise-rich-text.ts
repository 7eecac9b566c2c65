import { cleanLine, cleanText, foreignLineBreak } from '../format/clean-text.ts'
import { richTextBlocks } from './rich-text.ts'
import {
  getChildren,
  getNodes,
  isInline,
  isLink,
  isRichText,
  type RichText,
  type RichTextNode,
} from './rich-text-nodes.ts'

/** How deep lists and quotes may stand in each other. What is deeper is shown at this level. */
const maxLevels = 8
/** How deep other nodes are followed. Below, only words are kept: no editor makes such a text. */
const maxDepth = 60

/** Links to places in the document that a text was pasted from: footnotes, bookmarks and contents of Word, Google Docs, LibreOffice. */
const placeElsewhere = /^#(_|heading=|bookmark=|sdfootnote|sdendnote|mso)/i

/** What stands on lines of its own, however it came into a paragraph. */
const leafBlocks: ReadonlySet<string> = new Set(['upload', 'horizontalrule', 'block'])

/**
 * Arranges a text as a page can show it, and keeps all its words: whatever stands on lines of its own leaves the paragraph, heading
 * or link that it was put into, links do not hold links, lists hold items, tables rows of cells and no tables, and nothing is nested deeper than anybody could read.
 * A text that is so already is returned as it is.
 *
 * @param text a rich text of any origin: nothing but its `root` is relied on.
 * @param isInBlock whether it is part of a block: then it holds no blocks, and what stands in those that it has is part of it.
 */
export const normaliseRichText = <Text extends RichText>(text: Text, isInBlock = false): Text => {
  const children = toParagraphs(
    toFlow(getCleanChildren(text.root), { level: 0, depth: 0, isInBlock, isInTable: false }),
  )
  const root = withChildren(toCleanAddress(text.root), children)
  return root === text.root ? text : { ...text, root }
}

/** Where a node stands: within how many lists and quotes, and how deep. */
interface Place {
  level: number
  depth: number
  isInBlock: boolean
  isInTable: boolean
}

const below = (place: Place): Place => ({ ...place, depth: place.depth + 1 })

/** The nodes of a container that may hold both lines of text and what stands on lines of its own. */
const toFlow = (nodes: readonly RichTextNode[], place: Place): RichTextNode[] =>
  nodes.flatMap((node) => (place.depth > maxDepth ? getWords(node) : arrange(node, place)))

const arrange = (node: RichTextNode, place: Place): RichTextNode[] => {
  const { type } = node
  const inner = (): RichTextNode[] => toFlow(getCleanChildren(node), below(place))
  if (type === 'text') return toTextNodes(node)
  if (type === 'block' && (place.isInBlock || !isKnownBlock(node)))
    return [...openBlock(node, below(place)), ...inner()]
  if (type === 'linebreak' || type === 'tab' || leafBlocks.has(type)) return [toLeaf(node), ...inner()]
  if (isLink(node)) return arrangeLink(node, inner())
  if (type === 'paragraph' || type === 'heading') return splitAtBlocks(toKnownHeading(node), inner())
  if (type === 'list' || type === 'quote') {
    if (place.level >= maxLevels) return inner()
    const within = { ...below(place), level: place.level + 1 }
    if (type === 'list') return [withChildren(toKnownStart(node), toItems(getCleanChildren(node), within))]
    const quoted = toFlow(getCleanChildren(node), within)
    return [withChildren(node, quoted.every(isInline) ? quoted : toParagraphs(quoted))]
  }
  if (type === 'table' && !place.isInBlock && !place.isInTable) return arrangeTable(node, place)
  // A node of an unknown kind is known by what it holds.
  return getCleanChildren(node).length
    ? inner()
    : typeof node.text === 'string'
      ? toTextNodes({ ...node, type: 'text' })
      : []
}

/** Lines of text that stand in no paragraph get one. */
const toParagraphs = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  groupRuns(nodes).flatMap((run) =>
    isInline(run[0]!)
      ? [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: run }]
      : run,
  )

/** Splits nodes into runs of lines of text, and runs of what stands on lines of its own. */
const groupRuns = (nodes: readonly RichTextNode[]): RichTextNode[][] => {
  const runs: RichTextNode[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (last && isInline(last[0]!) === isInline(node)) last.push(node)
    else runs.push([node])
  }
  return runs
}

/** A paragraph or heading as one or more, with what stood in it between them. */
const splitAtBlocks = (node: RichTextNode, nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.every(isInline)
    ? [withChildren(node, nodes)]
    : groupRuns(nodes).flatMap((run) => (isInline(run[0]!) ? [withChildren(node, run)] : run))

/** A link around lines of text alone, without links in it. */
const arrangeLink = (node: RichTextNode, nodes: readonly RichTextNode[]): RichTextNode[] => {
  const unlinked = nodes.flatMap((inner) => (isLink(inner) ? getCleanChildren(inner) : [inner]))
  const url = typeof node.fields?.url === 'string' ? node.fields.url : ''
  if (node.fields?.linkType !== 'internal' && placeElsewhere.test(url.trim())) return unlinked
  return splitAtBlocks(node, unlinked)
}

/** A table of rows of cells, and nothing when it has none. What stands in a row or table without a cell gets one. */
const arrangeTable = (table: RichTextNode, place: Place): RichTextNode[] => {
  const within = { ...below(place), isInTable: true }
  const toCell = (node: RichTextNode): RichTextNode[] => {
    const isCell = node.type === 'tablecell'
    const inner = toFlow(isCell ? getCleanChildren(node) : [node], below(within))
    // Lines of text in a cell stand in paragraphs, as in the text itself.
    const children = inner.some(isInline) ? toParagraphs(inner) : inner
    return isCell ? [withChildren(node, children)] : children.length ? [{ ...newCell, children }] : []
  }
  const rows = getCleanChildren(table).flatMap((row) => {
    const isRow = row.type === 'tablerow'
    const cells = (isRow ? getCleanChildren(row) : [row]).flatMap(toCell)
    return cells.length ? [isRow ? withChildren(row, cells) : { ...newRow, children: cells }] : []
  })
  return rows.length ? [withChildren(table, rows)] : []
}

const newRow: RichTextNode = { type: 'tablerow', version: 1, format: '' }
const newCell: RichTextNode = { type: 'tablecell', version: 1, format: '' }

/** What a list holds, as items. */
const toItems = (nodes: readonly RichTextNode[], place: Place): RichTextNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'listitem') return [withChildren(node, toFlow(getCleanChildren(node), below(place)))]
    const inner = toFlow([node], below(place))
    return inner.length
      ? [{ type: 'listitem', version: 1, format: '', indent: 0, direction: null, children: inner }]
      : []
  })

/** What a node holds, with clean addresses: every node of a text is reached this way, whatever its kind and however deep. */
const getCleanChildren = (node: RichTextNode): RichTextNode[] => getChildren(node).map(toCleanAddress)

const toCleanAddress = (node: RichTextNode): RichTextNode => {
  const url = node.fields?.url
  const clean = typeof url === 'string' ? cleanLine(url) : url
  return clean === url ? node : { ...node, fields: { ...node.fields, url: clean } }
}

/** A node that holds nothing, whatever it says. */
const toLeaf = (node: RichTextNode): RichTextNode => {
  if (node.children === undefined) return node
  const { children: _, ...leaf } = node
  return leaf
}

const toKnownHeading = (node: RichTextNode): RichTextNode =>
  node.type === 'paragraph' || /^h[1-6]$/.test(String(node.tag)) ? node : { ...node, tag: 'h3' }

const toKnownStart = (node: RichTextNode): RichTextNode => {
  if (node.start === undefined || (Number.isSafeInteger(node.start) && node.start > 0)) return node
  const { start: _start, ...rest } = node
  return rest
}

/** A text with its line breaks, where a program has written one as a character. A line feed is white space, as in HTML. */
const toTextNodes = (node: RichTextNode): RichTextNode[] => {
  if (typeof node.text !== 'string') return []
  const [first = '', ...rest] = node.text.split(foreignLineBreak).map(cleanText)
  if (!rest.length) return [first === node.text ? node : { ...node, text: first }]
  return [first, ...rest].flatMap((text, index) => [
    ...(index ? [{ type: 'linebreak', version: 1 }] : []),
    ...(text ? [{ ...node, text }] : []),
  ])
}

const isKnownBlock = ({ fields }: RichTextNode): boolean =>
  richTextBlocks.some(({ slug }) => slug === fields?.blockType)

/** What can be read in a block, without the block. */
const openBlock = ({ fields }: RichTextNode, place: Place): RichTextNode[] =>
  Object.entries(fields ?? {}).flatMap(([name, value]) => {
    if (isRichText(value)) return toFlow([value.root], place)
    const isWords = typeof value === 'string' && value.trim() && !['id', 'blockType', 'blockName'].includes(name)
    return isWords ? toParagraphs([{ type: 'text', version: 1, text: cleanText(value) }]) : []
  })

/** Everything that can be read in a node, as lines of text. */
const getWords = (node: RichTextNode): RichTextNode[] =>
  getNodes(node, (one) => [...getCleanChildren(one), ...getTextsOfBlock(one)]).flatMap((one) =>
    one.type === 'text' ? toTextNodes(one) : one.type === 'upload' ? [one] : [],
  )

const getTextsOfBlock = ({ fields }: RichTextNode): RichTextNode[] =>
  Object.values(fields ?? {}).flatMap((value) => (isRichText(value) ? [value.root] : []))

/** A node with these children: itself when they are the ones that it has. */
const withChildren = (node: RichTextNode, children: readonly RichTextNode[]): RichTextNode => {
  const own = node.children
  const isSame =
    Array.isArray(own) && own.length === children.length && children.every((child, index) => child === own[index])
  return isSame ? node : { ...node, children: [...children] }
}
