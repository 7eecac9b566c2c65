import { describe, expect, it } from 'vitest'
import { readText } from '../../cms/platform/differences/readable-text.ts'
import { table, richText } from '../../content-types/examples/rich-text-builder.ts'
import { richTextToText } from '../../site/content/plain-text.ts'
import { richTextToHtml } from '../../site/feeds/rich-text-to-html.ts'

const text = richText('Före', table(['Strand', 'Prover'], ['Fyrbadet', '<77>']), 'Efter')

describe('a table in a rich text', () => {
  it('is a line a row where only words are shown, its cells apart', () => {
    expect(richTextToText(text)).toBe('Före\nStrand Prover\nFyrbadet <77>\nEfter')
    expect(readText(text, { nameOf: () => '', readField: () => '' })).toBe(
      'Före\nStrand | Prover\nFyrbadet | <77>\nEfter',
    )
  })

  it('keeps its headings in feeds and open data', () => {
    expect(richTextToHtml(text, 'https://example.se')).toBe(
      '<p>Före</p><table><tr><th scope="col"><p>Strand</p></th><th scope="col"><p>Prover</p></th></tr>' +
        '<tr><th scope="row"><p>Fyrbadet</p></th><td><p>&lt;77&gt;</p></td></tr></table><p>Efter</p>',
    )
  })
})
