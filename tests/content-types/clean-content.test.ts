import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanContent } from '../../content-types/fields/clean-content.ts'
import { normaliseRichText } from '../../content-types/fields/normalise-rich-text.ts'
import {
  getNodes,
  isInline,
  isLink,
  isRichText,
  type RichTextNode,
} from '../../content-types/fields/rich-text-nodes.ts'
import { contentTypes } from '../../content-types/index.ts'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { bullets, link, paragraph, richBlock, richText } from '../../content-types/examples/rich-text-builder.ts'
import { anyDocument } from '../helpers/any-document.ts'

const anyOfAnyType = fc
  .constantFrom(...contentTypes)
  .chain(({ slug, fields }) => anyDocument(fields, () => ['a', 'b']).map((values) => ({ slug, values })))
const getFields = (slug: string) => contentTypes.find((type) => type.slug === slug)!.fields

/** Every text in a value, in order. */
const getTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(getTexts)
      : []

const isForbidden = (character: string): boolean =>
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u.test(character) && !'\n\t'.includes(character)

const getRichTexts = (value: unknown): RichTextNode[] =>
  isRichText(value)
    ? [value.root, ...getNodes(value.root).flatMap(({ fields }) => Object.values(fields ?? {}).flatMap(getRichTexts))]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(getRichTexts)
      : []

/** What HTML does not allow in a text, by its nodes. */
const findMisplaced = (root: RichTextNode): string[] => {
  const faults: string[] = []
  const visit = (node: RichTextNode, above: string[]): void => {
    const lines = ['paragraph', 'heading', 'link', 'autolink']
    if (!isInline(node) && above.some((type) => lines.includes(type))) faults.push(`${node.type} in ${above.join(' ')}`)
    if (isLink(node) && above.some((type) => type === 'link' || type === 'autolink')) faults.push('link in link')
    if (above.at(-1) === 'list' && node.type !== 'listitem') faults.push(`${node.type} in list`)
    if (node.type === 'listitem' && above.at(-1) !== 'list') faults.push('listitem without list')
    if (above.length === 1 && isInline(node)) faults.push(`${node.type} without paragraph`)
    if (above.filter((type) => type === 'list' || type === 'quote').length > 8) faults.push('too deep')
    for (const child of node.children ?? []) visit(child, [...above, node.type])
  }
  visit(root, [])
  return faults
}

describe('content that is cleaned', () => {
  it('holds no sign that breaks a page or a feed, and is in the order that HTML asks for, whatever it was', () => {
    fc.assert(
      fc.property(anyOfAnyType, ({ slug, values }) => {
        const clean = cleanContent(getFields(slug), values)
        expect(getTexts(clean).flatMap((text) => Array.from(text).filter(isForbidden))).toEqual([])
        expect(getRichTexts(clean).flatMap(findMisplaced)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('has clean addresses wherever they stand, in rows, cells and items of lists too', () => {
    const fields = { linkType: 'custom', url: 'https://example.org/\u0007sida' }
    for (const types of [
      ['table', 'tablerow', 'tablecell'],
      ['list', 'listitem', 'paragraph'],
      ['quote', 'paragraph', 'link'],
      ['paragraph', 'autolink'],
      // So deep that only its words are kept.
      Array.from({ length: 80 }, () => 'quote'),
    ]) {
      const below = types.reduceRight<RichTextNode>((child, type) => ({ type, fields, children: [child] }), {
        type: 'text',
        text: 'Ord',
        fields,
      })
      const { root } = normaliseRichText({ root: { type: 'root', children: [below] } })
      const urls = getNodes(root).flatMap((node) => node.fields?.['url'] ?? [])
      expect(new Set(urls), types.join(' ')).toEqual(new Set(['https://example.org/sida']))
    }
  })

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(anyOfAnyType, ({ slug, values }) => {
        const clean = cleanContent(getFields(slug), values)
        expect(cleanContent(getFields(slug), clean)).toBe(clean)
      }),
      { numRuns: 300 },
    )
  })

  it('is what it was, when nothing is to be cleaned', () => {
    for (const [slug, documents] of Object.entries(snapshotFromExamples().collections)) {
      for (const document of documents)
        expect(cleanContent(getFields(slug), document), `${slug} ${document.id}`).toBe(document)
    }
  })
})

describe('a rich text that is put in order', () => {
  const getWords = (root: RichTextNode): string =>
    getNodes(root, (node) => [
      ...(Array.isArray(node.children) ? node.children : []),
      ...Object.values(node.fields ?? {}).flatMap((value) => (isRichText(value) ? [value.root] : [])),
    ])
      .flatMap(({ text }) => text ?? [])
      .join(' ')

  it('keeps all its words, in their order, however deep they lie', () => {
    const words = fc.stringMatching(/^[a-zåäö]{1,8}$/)
    const node = fc.letrec<{ node: RichTextNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 7 },
        words.map((text): RichTextNode => ({ type: 'text', text })),
        fc.record({
          type: fc.constantFrom('paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'table', 'root'),
          children: fc.array(tie('node') as fc.Arbitrary<RichTextNode>, { maxLength: 4 }),
        }),
      ),
    })).node as fc.Arbitrary<RichTextNode>
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const root: RichTextNode = { type: 'root', children }
        expect(getWords(normaliseRichText({ root }).root)).toBe(getWords(root))
      }),
      { numRuns: 300 },
    )
    for (const type of ['quote', 'list', 'link', 'table', 'listitem']) {
      let deep: RichTextNode = { type: 'text', text: 'Innerst' }
      for (let level = 0; level < 3_000; level++) deep = { type, children: [deep] }
      expect(getWords(normaliseRichText({ root: { type: 'root', children: [deep] } }).root), type).toBe('Innerst')
    }
  })

  it('has a picture that was pasted into a paragraph on a line of its own', () => {
    const picture: RichTextNode = { type: 'upload', relationTo: 'media', value: 'bild' }
    const before: RichTextNode = { type: 'text', text: 'Före' }
    const after: RichTextNode = { type: 'text', text: 'Efter' }
    const { root } = normaliseRichText({
      root: { type: 'root', children: [{ type: 'paragraph', children: [before, picture, after] }] },
    })
    expect(root.children?.map(({ type, children }) => [type, children])).toEqual([
      ['paragraph', [before]],
      ['upload', undefined],
      ['paragraph', [after]],
    ])
  })

  it('has no links to places in the document that it was pasted from', () => {
    const text = richText(paragraph('Se not', link('[1]', '#_ftn1'), ' och ', link('kapitlet', '#heading=h.abc'), '.'))
    expect(getNodes(normaliseRichText(text).root).filter(isLink)).toEqual([])
    const own = richText(paragraph(link('Mål', '#effekter'), link('om', '/om/#_x')))
    expect(normaliseRichText(own)).toBe(own)
  })

  it('has a line break where a program wrote one as a sign', () => {
    const { root } = normaliseRichText(richText(paragraph('Ett\u000btvå\u0085tre')))
    expect(root.children![0]!.children!.map(({ type, text }) => text ?? type)).toEqual([
      'Ett',
      'linebreak',
      'två',
      'linebreak',
      'tre',
    ])
  })

  it('holds no box within a box: what stands in the inner one is part of the outer', () => {
    const box = (...inside: Parameters<typeof richText>) =>
      richBlock('factBox', { title: 'Fakta', body: richText(...inside) })
    const text = { text: richText(box(paragraph('Ytterst'), box(bullets('Innerst')))) }
    const { body } = cleanContent(getFields('pages'), { body: text.text })
    const blocks = getRichTexts(body).flatMap((root) => getNodes(root).filter(({ type }) => type === 'block'))
    expect(blocks).toHaveLength(1)
    expect(getWords(body.root)).toBe('Ytterst Fakta Innerst')
  })
})
