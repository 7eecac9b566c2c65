import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertHtml, type ConvertedText } from '../../cms/features/moving-in/html/convert-html.ts'
import { getChildren, isRichText, type RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'

/** Everything that can be read in a text, its blocks included. */
const read = (node: RichTextNode): string => {
  const fields = Object.entries(node.fields ?? {}).map(([name, value]) =>
    isRichText(value) ? read(value.root) : typeof value === 'string' && name !== 'blockType' ? value : '',
  )
  const inside = (node.text ?? '') + getChildren(node).map(read).join('')
  return ['text', 'link'].includes(node.type) ? inside : `${inside} ${fields.join(' ')} `
}
const readText = ({ richText }: ConvertedText): string => (richText ? read(richText.root) : '')
const readAll = (converted: ConvertedText): string =>
  [
    readText(converted),
    ...converted.notes.flatMap(({ text, value }) => [text, value ?? '']),
    ...converted.pictures.flatMap(({ alt, caption }) => [alt ?? '', caption ?? '']),
  ].join(' ')

/** A text whose words are numbered, so that each can be looked for. */
class Words {
  readonly seen: string[] = []
  readonly unseen: string[] = []
  see = (): string => this.#add(this.seen, 'ord')
  hide = (): string => this.#add(this.unseen, 'dold')
  #add(list: string[], kind: string): string {
    const word = `${kind}${list.length}x`
    list.push(word)
    return word
  }
}

const containers =
  'p div h1 h2 h3 h6 ul ol li blockquote figure figcaption table caption thead tbody tr td th dl dt dd details summary a b em strong sub sup s q cite pre code span center section address form label button select option svg main foo-bar font u small object noframes footer iframe video'.split(
    ' ',
  )
const attributes = [
  '',
  '',
  ' class="wp-block-quote"',
  ' href="https://example.se/a"',
  ' href="#plats"',
  ' href="javascript:x"',
  ' colspan="3"',
  ' rowspan=9',
  ' start="4"',
  ' style="display:none"',
  ' hidden',
  ' role="presentation"',
  ' src="https://www.youtube.com/embed/abcdefghijk"',
  " title='a > b'",
  ' cite="https://example.se/"',
]
type Step = { kind: string; name: string; extra: string }
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'word',
      'word',
      'word',
      'open',
      'open',
      'open',
      'close',
      'close',
      'hide',
      'blank',
      'void',
      'code',
    ),
    name: fc.constantFrom(...containers),
    extra: fc.constantFrom(...attributes),
  }),
  { maxLength: 40 },
)

const hiding = [
  ['<script>if (a<b) ', '</script>'],
  ['<style>', '{}</style>'],
  ['<!-- ', ' -->'],
  ['<template>', '</template>'],
] as const
const codes: ((see: () => string) => string)[] = [
  (see) => `[vc_row a="1"]${see()}[/vc_row]`,
  (see) => `[knapp text="${see()}"]`,
  (see) => `[sic] [${see()}]`,
  (see) => `[caption id="a"]<img src="/b.png">${see()}[/caption]`,
  (see) => `[extended_quote quote="${see()}" author="${see()}"]`,
  (see) => `[/vc_row] ${see()} [caption]`,
]

/** Writes steps as HTML in which elements are closed in any order or never. */
const write = (list: readonly Step[], words: Words): string =>
  list
    .map(({ kind, name, extra }) => {
      switch (kind) {
        case 'word':
          return `${words.see()} &amp; `
        case 'open':
          return `<${name}${extra}>`
        case 'close':
          return `</${name}>`
        case 'hide': {
          const [before, after] = hiding[name.length % hiding.length]!
          return before + words.hide() + after
        }
        case 'blank':
          return ['\n\n', '\n', ' \t', '&nbsp;', '\r\n\r\n'][name.length % 5]!
        case 'void':
          return name.length % 2
            ? ['<br>', '<hr/>', '<input type=checkbox checked>'][name.length % 3]!
            : `<img src="/a.png" alt="${words.see()}">`
        default:
          return codes[name.length % codes.length]!(words.see)
      }
    })
    .join('')

describe('HTML of any kind', () => {
  it('keeps every word that a reader saw, in the text or in a note, and shows none that nobody saw', () => {
    fc.assert(
      fc.property(steps, fc.option(fc.constant('https://example.se/sida/'), { nil: undefined }), (list, base) => {
        const words = new Words()
        const html = write(list, words)
        const converted = convertHtml(html, { base })
        const all = readAll(converted)
        expect(words.seen.filter((word) => !all.includes(word))).toEqual([])
        expect(words.unseen.filter((word) => readText(converted).includes(word))).toEqual([])
      }),
      { numRuns: 600, seed: 20 },
    )
  })

  it('takes whatever signs there are, without failing and without making markup of them', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '[',
      ']',
      '[/',
      '"',
      "'",
      '=',
      '&',
      '&#0;',
      '<a href=',
      '<td>',
      '\u0000',
      '\ud800',
      '<![CDATA[',
      '<?php',
      '[a b="',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }), (list) => {
        expect(() => convertHtml(list.join(''))).not.toThrow()
      }),
      { numRuns: 250, seed: 21 },
    )
  })

  it('reads what is nested without end, or never closed', () => {
    for (const part of [
      '<div>',
      '<ul><li>',
      '<table><tr><td>',
      '<blockquote>',
      '<b>',
      '[caption]',
      '<a "',
      '[a "',
      '<details>',
    ])
      expect(readAll(convertHtml(`ord ${part.repeat(1500)}`)), part).toContain('ord')
    for (const part of ['<div>', '<ul><li>', '<table><tr><td>', '<blockquote>', '<b>', '[vc_row a=1]'])
      expect(readAll(convertHtml(`${part.repeat(1500)}djupast`)), part).toContain('djupast')
  })

  it('ends words where HTML ends them', () => {
    const words = readText(
      convertHtml(
        '<p>ett</p>två<div>tre<br>fyra</div><table><tr><td>fem<td>sex</table><ul><li>sju<li>åtta</ul>fet<b>are</b>',
      ),
    )
    expect(words.replace(/\s+/g, ' ').trim()).toContain('fem sex')
    expect(words).toContain('fetare')
    expect(words).not.toMatch(/etttvå|tvåtre|femsex|sjuåtta/)
  })
})
