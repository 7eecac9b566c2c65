import fc from 'fast-check'
import { richTextBlocks, richTextNodeTypes } from '../../content-types/fields/rich-text.ts'
import type { RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import type { Field } from '../../content-types/fields/field.ts'

/** The ids that a relationship may hold, by collection. */
export type Targets = (collection: string) => readonly string[]

type Values = Record<string, unknown>

/** What people paste, machines send, and templates trip over. */
const fragments = [
  'Ett vanligt ord ',
  'åäö ',
  '\u000b',
  '\u0001',
  '\u0085',
  '\ufffe',
  '\u{1fffe}',
  '\u2028',
  '\ud800',
  '\u0000',
  '\r\n',
  '\n',
  '\t',
  '<b>',
  '</main>',
  '</script>',
  '<!--',
  ']]>',
  '&amp;',
  '&nope;',
  '"',
  "'",
  '`${1}`',
  '{{x}}',
  '\u202e',
  '\u00ad',
  '👩‍🚒',
  '=1+1',
  '%E0%A4%A',
  '__proto__',
  'constructor',
]

/** Any text, of any signs, up to `maxLength` code units. */
const anyText = (maxLength = 300): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ arbitrary: fc.constantFrom(...fragments), weight: 3 }, fc.string({ unit: 'binary', maxLength: 12 })),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('').slice(0, maxLength))

/** The same, but never empty, which a required field refuses. */
const anyWords = (maxLength = 300): fc.Arbitrary<string> =>
  anyText(maxLength - 2).map((text) => `Ord${text}`.slice(0, maxLength))

const addresses = [
  'https://example.org/',
  'https://example.org/å ä?x=1&y=2#z',
  'http://localhost',
  'mailto:nagon@example.se',
  'tel:+46421050',
  '#_ftn1',
  '#finns-inte',
  '#%E0%A4%A',
  '#milstolpar',
  '/om/',
  '/om/#finns-inte',
  '/finns-inte/',
  '/projekt/../om/',
  '/projekt/%00/',
  '/%E0%A4%A/',
  '//example.org/x',
  '/admin/',
  '/feed.xml#x',
  '/sok/?q=a',
  'javascript:alert(1)',
  ' https://example.org ',
  'https://example.org/\u000bx',
  '',
]
const anyAddress = fc.constantFrom(...addresses)

/** A tree of nodes that nobody has put in order, deep or wide, of known and unknown kinds. */
const anyNodes = (targets: Targets, isInBlock: boolean): fc.Arbitrary<RichTextNode> => {
  const anyId = (collection: string): fc.Arbitrary<string> => fc.constantFrom(...targets(collection), 'finns-inte')
  const text = fc.record({ type: fc.constant('text'), text: anyText(), format: fc.nat(200) })
  const leaf: fc.Arbitrary<RichTextNode> = fc.oneof(
    { arbitrary: text, weight: 4 },
    fc.constantFrom<RichTextNode>({ type: 'linebreak' }, { type: 'tab' }, { type: 'horizontalrule' }),
    fc.record({ type: fc.constant('upload'), relationTo: fc.constant('media'), value: anyId('media') }),
    ...(isInBlock ? [] : [anyBlock(targets)]),
  )
  return fc.letrec<{ node: RichTextNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc.record({
        type: fc.constantFrom(...richTextNodeTypes, 'table', 'collapsible'),
        tag: fc.constantFrom('h1', 'h3', 'h4', 'ol', 'ul', 'h9', 'p'),
        listType: fc.constantFrom('bullet', 'number', 'check'),
        start: fc.constantFrom(1, 3, 0, -4, 2.5),
        fields: fc.oneof(
          fc.record({ linkType: fc.constant('custom'), url: anyAddress, newTab: fc.boolean() }),
          fc.record({
            linkType: fc.constant('internal'),
            doc: fc.record({ relationTo: fc.constant('projects'), value: anyId('projects') }),
          }),
        ),
        children: fc.array(tie('node') as fc.Arbitrary<RichTextNode>, { maxLength: 4 }),
      }),
    ),
  })).node as fc.Arbitrary<RichTextNode>
}

const anyBlock = (targets: Targets): fc.Arbitrary<RichTextNode> =>
  fc.constantFrom(...richTextBlocks).chain((block) =>
    anyFields(block.fields, targets, true).map((fields) => ({
      type: 'block',
      version: 2,
      fields: { id: 'abc', blockName: '', blockType: block.slug, ...fields },
    })),
  )

const nestDeep = (type: string, depth: number): RichTextNode => {
  let node: RichTextNode = { type: 'text', text: 'Innerst' }
  for (let level = 0; level < depth; level++) node = { type, children: [node] }
  return node
}

/** A rich text of any shape. */
const anyRichText = (targets: Targets, isInBlock: boolean): fc.Arbitrary<{ root: RichTextNode }> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: anyNodes(targets, isInBlock), weight: 12 },
        fc
          .tuple(fc.constantFrom('quote', 'list', 'listitem', 'link', 'table', 'paragraph'), fc.nat(300))
          .map(([type, depth]) => nestDeep(type, depth)),
      ),
      { maxLength: 5 },
    )
    .map((children) => ({
      root: {
        type: 'root',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        children: [...children, { type: 'paragraph', children: [{ type: 'text', text: 'Slut.' }] }],
      } as RichTextNode,
    }))

const anyNumber = ({ min = -1e15, max = 1e15 }: { min?: number; max?: number }): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, 0.1 + 0.2, 1e-9, 123456789.125).map((number) => Math.min(Math.max(number, min), max)),
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: Math.ceil(Math.max(min, -1e9)), max: Math.floor(Math.min(max, 1e9)) }),
  )

const anyDate = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom('2024-02-29', '2025-03-30T02:30:00+01:00', '1899-12-31T23:59:59.999Z'),
)

const anyValue = (field: DataField, targets: Targets): fc.Arbitrary<unknown> => {
  const site = field.custom?.site
  switch (field.type) {
    case 'text':
    case 'textarea': {
      if (site?.format === 'url') return 'required' in field && field.required ? anyAddress.filter(Boolean) : anyAddress
      if (site?.format === 'colour') return fc.constantFrom('#123456', '#ffffff', 'röd')
      const words = ('required' in field && field.required ? anyWords : anyText)(
        ('maxLength' in field && field.maxLength) || 300,
      )
      return 'hasMany' in field && field.hasMany ? fc.array(words, { maxLength: 3 }) : words
    }
    case 'email':
      return fc.constantFrom('nagon@example.se', 'någon@exämple.se', 'x\u0001@example.se')
    case 'number':
      return anyNumber({
        ...(field.min === undefined ? {} : { min: field.min }),
        ...(field.max === undefined ? {} : { max: field.max }),
      })
    case 'date':
      return anyDate
    case 'checkbox':
      return fc.boolean()
    case 'select': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return field.hasMany ? fc.uniqueArray(fc.constantFrom(...values)) : fc.constantFrom(...values)
    }
    case 'relationship':
    case 'upload': {
      const ids = targets(String(field.relationTo))
      if (!ids.length) return fc.constant(undefined)
      return field.hasMany ? fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }) : fc.constantFrom(...ids)
    }
    case 'richText':
      return anyRichText(targets, false)
    case 'group':
      return anyFields(field.fields, targets, false)
    case 'array':
      return fc.array(anyFields(field.fields, targets, false), { minLength: field.required ? 1 : 0, maxLength: 3 })
    default:
      return fc.constant(undefined)
  }
}

/** Values for fields: every required one, and any of the others. */
const anyFields = (fields: readonly Field[], targets: Targets, isInBlock: boolean): fc.Arbitrary<Values> =>
  fc
    .record(
      Object.fromEntries(
        getDataFields(fields).map((field) => {
          const value = isInBlock && field.type === 'richText' ? anyRichText(targets, true) : anyValue(field, targets)
          const isDemanded = 'required' in field && field.required
          return [field.name, isDemanded ? value : fc.option(value, { nil: undefined, freq: 2 })]
        }),
      ),
    )
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)))

/**
 * A document that somebody might send: every field of the declarations, with texts, links, numbers and trees of nodes of all kinds.
 * Not all of them are taken.
 *
 * @param fields the declared fields of its type, or of settings.
 * @param targets says what its relationships may point at.
 */
export const anyDocument = (fields: readonly Field[], targets: Targets): fc.Arbitrary<Values> =>
  anyFields(fields, targets, false)
