import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTypes, getContentType } from '../../content-types/index.ts'
import { runRules } from '../../cms/features/quality/check-quality.ts'
import { toCheckedDocument } from '../../cms/features/quality/checked-document.ts'
import { readExamples } from './example-facts.ts'

const { facts } = readExamples()

describe('the rules', () => {
  it('take anything for content without failing', () => {
    const node: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.record(
          {
            type: fc.oneof(
              fc.constantFrom('heading', 'link', 'autolink', 'upload', 'block', 'text', 'list', 'paragraph'),
              fc.jsonValue(),
            ),
            tag: fc.oneof(fc.constantFrom('h3', 'h4', 'h9'), fc.jsonValue()),
            text: fc.oneof(fc.string(), fc.jsonValue()),
            children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
            relationTo: fc.oneof(fc.constantFrom('media', 'projects', 'constructor'), fc.jsonValue()),
            value: fc.oneof(fc.constantFrom('badkollen', { id: 'badkollen' }), fc.jsonValue()),
            fields: fc.oneof(
              fc.record(
                {
                  blockType: fc.constantFrom('factBox', 'video', 'sourcedQuote', 'x'),
                  body: fc.record({ root: tie('node') }),
                  linkType: fc.constantFrom('internal', 'custom'),
                  url: fc.oneof(fc.webUrl(), fc.string(), fc.jsonValue()),
                  doc: fc.oneof(fc.record({ relationTo: fc.jsonValue(), value: fc.jsonValue() }), fc.jsonValue()),
                },
                { requiredKeys: [] },
              ),
              fc.jsonValue(),
            ),
          },
          { requiredKeys: [] },
        ),
      ),
    })).node
    // What no text can be made of: JSON can hold it.
    const wordless = { toString: null }
    const value = fc.oneof(fc.jsonValue(), fc.record({ root: node }), fc.array(fc.dictionary(fc.string(), node)))
    for (const type of contentTypes) {
      const names = new Set(toCheckedDocument(type, {}).values.map(({ path }) => path.split('.')[0]!))
      const content = fc.record(Object.fromEntries([...names].map((name) => [name, value])), { requiredKeys: [] })
      fc.assert(
        fc.property(content, (data) => {
          for (const finding of runRules(toCheckedDocument(type, data as Record<string, unknown>), facts)) {
            expect(finding.path).toMatch(/^\w+(\.\w+)*$/)
            expect(finding.message.length).toBeGreaterThan(5)
          }
        }),
        {
          numRuns: 20,
          examples: [wordless, { root: { type: [wordless] } }, [wordless]].map((each): [object] => [
            Object.fromEntries([...names].map((name) => [name, each])),
          ]),
        },
      )
    }
  })

  it('take a text of any depth', () => {
    let root: unknown = { type: 'text', text: 'Djupt' }
    for (let depth = 0; depth < 50_000; depth++) root = { type: 'paragraph', children: [root] }
    const found = runRules(toCheckedDocument(getContentType('projects'), { what: { root } }), facts)
    expect(found.filter(({ path }) => path === 'what')).toEqual([])
  })
})
