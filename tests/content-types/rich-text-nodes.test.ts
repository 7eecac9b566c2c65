import { describe, expect, it } from 'vitest'
import { bullets, link, paragraph, richBlock, richText } from '../../content-types/examples/rich-text-builder.ts'
import {
  foldNodes,
  getNodes,
  isEmptyText,
  isLink,
  isRichText,
  type RichTextNode,
} from '../../content-types/fields/rich-text-nodes.ts'

const { root } = richText(
  paragraph('Läs ', link('rapporten', 'https://example.se/r'), ' först.'),
  bullets('Ett', 'Två'),
)
const getWords = (nodes: RichTextNode[]): string[] => nodes.flatMap(({ text }) => text ?? [])
/** A text as deep as no editor makes it, but as somebody may send it. */
const deep = ((): RichTextNode => {
  let node: RichTextNode = { type: 'text', text: 'Innerst' }
  for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'quote', children: [node] }
  return node
})()

describe('the nodes of a rich text', () => {
  it('are all found, in reading order', () => {
    expect(getWords(getNodes(root))).toEqual(['Läs ', 'rapporten', ' först.', 'Ett', 'Två'])
    expect(getNodes(root).filter(isLink)).toHaveLength(1)
  })

  it('are found below what else somebody says that a node holds', () => {
    const box = richText(richBlock('factBox', { title: 'Fakta', body: richText('I rutan.') })).root
    const body = (node: RichTextNode): RichTextNode[] => {
      const inner = node.fields?.body
      return [...(node.children ?? []), ...(isRichText(inner) ? [inner.root] : [])]
    }
    expect([getWords(getNodes(box)), getWords(getNodes(box, body))]).toEqual([[], ['I rutan.']])
  })

  it('are folded from the innermost out, children in their order', () => {
    expect(foldNodes<string>(root, ({ type, text }, below) => text ?? `${type}(${below.join('|')})`)).toBe(
      'root(paragraph(Läs |link(rapporten)| först.)|list(listitem(Ett)|listitem(Två)))',
    )
  })

  it('are found and folded however deep they lie', () => {
    expect(getNodes(deep)).toHaveLength(100_001)
    expect(foldNodes<string>(deep, ({ text }, below) => text ?? below.join(''))).toBe('Innerst')
    expect(isEmptyText({ root: deep })).toBe(false)
  })

  it('are looked for in nothing that is none', () => {
    const broken = { children: ['ord', null, 7, { type: 'text', text: 'Kvar' }] } as unknown as RichTextNode
    expect(getWords(getNodes(broken))).toEqual(['Kvar'])
    expect(getNodes({ type: 'root', children: 'fel' } as unknown as RichTextNode)).toHaveLength(1)
    expect([undefined, null, 'text', 7, {}, { root: 'text' }].map(isRichText)).not.toContain(true)
  })
})

describe('an empty rich text', () => {
  it('holds no words, nothing else that a reader sees, and nothing that nobody knows', () => {
    for (const empty of [undefined, null, {}, richText(paragraph()), richText(paragraph('  '))])
      expect(isEmptyText(empty)).toBe(true)
    for (const filled of [
      richText('Ord'),
      richText({ type: 'horizontalrule' }),
      richText({ type: 'carousel' }),
      richText(richBlock('video', {})),
    ])
      expect(isEmptyText(filled)).toBe(false)
  })
})
