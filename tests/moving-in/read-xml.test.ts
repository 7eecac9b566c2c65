import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableSourceError } from '../../cms/features/moving-in/record.ts'
import { decodeXml } from '../../cms/features/moving-in/xml/decode-xml.ts'
import { readXml, type XmlElement, type XmlPart } from '../../cms/features/moving-in/xml/read-xml.ts'

const isRoot = (parents: readonly XmlElement[]): boolean => parents.length === 0

const readAll = async (chunks: Iterable<string> | AsyncIterable<string>): Promise<XmlPart[]> => {
  const parts: XmlPart[] = []
  for await (const part of readXml(chunks, { isContainer: isRoot, usualPrefixes: { wp: 'urn:wp' } })) parts.push(part)
  return parts
}
const readText = async (xml: string): Promise<unknown> => (await readAll([xml]))[0]?.element.children

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const inCdata = (text: string): string => `<![CDATA[${text.replace(/\]\]>/g, ']]]]><![CDATA[>')}]]>`
/** What XML allows, without carriage returns, which it turns into line feeds. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((one) => one.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))

/** A text cut into pieces anywhere. */
const cutUp = (whole: string, sizes: readonly number[]): string[] => {
  const pieces: string[] = []
  for (let start = 0, index = 0; start < whole.length; index++) {
    const size = sizes[index % sizes.length]!
    pieces.push(whole.slice(start, start + size))
    start += size
  }
  return pieces
}
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

describe('reading XML', () => {
  it('gives each text back as it was written, wherever the document is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text, isCdata: fc.boolean() }), { minLength: 1, maxLength: 6 }),
        sizes,
        async (texts, pieces) => {
          const items = texts.map((one) => `<item>${(one.isCdata ? inCdata : escape)(one.text)}</item>`)
          const parts = await readAll(cutUp(`<?xml version="1.0"?>\n<rss>${items.join('\n')}</rss>`, pieces))
          expect(parts.map(({ element }) => element.children.join(''))).toEqual(texts.map((one) => one.text))
        },
      ),
      { numRuns: 150, seed: 20 },
    )
  })

  it('names elements by their namespace, whatever their prefix, and knows the usual ones without a declaration', async () => {
    const [declared, undeclared, unknown] = await readAll([
      '<r xmlns:x="urn:wp"><x:a x:b="1" c="2"/><wp:a/><other:a/></r>',
    ])
    expect(declared?.element).toMatchObject({
      name: 'a',
      namespace: 'urn:wp',
      attributes: [
        { name: 'b', namespace: 'urn:wp', value: '1' },
        { name: 'c', namespace: '', value: '2' },
      ],
    })
    expect(undeclared?.element).toMatchObject({ name: 'a', namespace: 'urn:wp' })
    expect(unknown?.element).toMatchObject({ name: 'a', namespace: 'other' })
  })

  it('knows the entities of HTML, and loses none that nobody knows', async () => {
    expect(await readText('<r><a>&aring;&nbsp;&amp;&#229;&unknown;&constructor;]]></a></r>')).toEqual([
      'å\u00a0&å&unknown;&constructor;]]>',
    ])
  })

  it('lets no declared entity grow', async () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><r><a>&b;</a></r>'
    expect(await readText(bomb)).toEqual(['&b;'])
  })

  it('stops at a root of another kind', async () => {
    const parts: XmlPart[] = []
    const xml = '<html><body><p>Hej</p></body><broken'
    for await (const part of readXml([xml], { isContainer: () => false })) parts.push(part)
    expect(parts).toMatchObject([{ parents: [], element: { name: 'html', children: [] } }])
  })

  it.each([
    ['nothing', '', /tom/],
    ['a document without its end', '<r><a>hej</a><a>', /avklippt/],
    ['a part without its end', '<r><a>he', /avklippt/],
    ['ends in the wrong order', '<r><a><b></a></b></r>', /rad 1/],
    ['a lone ampersand', '<r>\n\n<a>Bad & båt &amp; bad</a></r>', /rad 3/],
    ['no XML', 'Hej på dig', /rad 1/],
    ['two roots', '<r><a/></r><r/>', /rad 1/],
    ['too deep a nesting', `<r>${'<a>'.repeat(400)}`, /inuti varandra/],
  ])('refuses %s in a sentence', async (_what, xml, sentence) => {
    const reading = readAll([xml])
    await expect(reading).rejects.toThrow(UnreadableSourceError)
    await expect(reading).rejects.toThrow(sentence)
  })
})

describe('decoding XML', () => {
  const decode = async (bytes: Uint8Array, size = 7): Promise<string> => {
    const cut = function* (): Generator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    let all = ''
    for await (const piece of decodeXml(toAsync(cut()))) all += piece
    return all
  }
  const toAsync = async function* <T>(items: Iterable<T>): AsyncGenerator<T> {
    yield* items
  }
  const document = (encoding?: string): string =>
    `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><r>${'Räksmörgås på ön '.repeat(99)}</r>`

  it.each([
    ['UTF-8', Buffer.from(document())],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${document()}`)],
    ['UTF-16', Buffer.from(document(), 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${document()}`, 'utf16le')],
    ['white space first', Buffer.from(`\n\n  ${document()}`)],
  ])('reads %s', async (_name, bytes) => {
    expect(await decode(bytes)).toBe(document())
  })

  it.each(['ISO-8859-1', 'windows-1252'])('reads %s as declared', async (encoding) => {
    expect(await decode(Buffer.from(document(encoding), 'latin1'))).toBe(document(encoding))
  })

  it('refuses an encoding that it does not know, and one that is not used', async () => {
    await expect(decode(Buffer.from(document('EBCDIC')))).rejects.toThrow(/EBCDIC/)
    await expect(decode(Buffer.from(document('utf-8'), 'latin1'))).rejects.toThrow(UnreadableSourceError)
  })
})
