import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareContent,
  describeFields,
  findDiffering,
  type Change,
} from '../cms/platform/differences/compare-content.ts'
import { toReadable } from '../cms/platform/differences/readable-value.ts'
import {
  bold,
  bullets,
  documentLink,
  lineBreak,
  link,
  numbers,
  paragraph,
  picture,
  quote,
  richBlock,
  richText,
  rule,
} from '../content-types/examples/rich-text-builder.ts'
import { ref, replaceReferences } from '../content-types/examples/example.ts'
import { examples } from '../content-types/examples/index.ts'
import { getDataFields } from '../content-types/fields/walk.ts'
import { contentTypes, getContentType } from '../content-types/index.ts'

type Values = Record<string, unknown>

const { fields } = getContentType('projects')
const nameOf = (collection: string, id: string): string => `${collection} ${id}`

const compare = (before: Values, after: Values): Change[] => compareContent(fields, { before, after }, nameOf)

/** With the keys of examples in the place of ids. */
const withKeys = (value: unknown): unknown => replaceReferences(value, (_, key) => key)

/** What a field of a project holds, as people read it. */
const read = (name: string, value: unknown): string =>
  toReadable(
    getDataFields(fields).find((field) => field.name === name)!,
    value,
    nameOf,
  ).replace(/\u00a0/g, ' ')

describe('the comparison of two states', () => {
  it('is empty for the same content, also when one has been stored as JSON', () => {
    for (const { data } of examples.projects!) expect(compare(data, JSON.parse(JSON.stringify(data)))).toEqual([])
  })

  it('names relations, choices, days and numbers as people read them', () => {
    const before = { category: 'a', technologies: ['x'], publishedOn: '2024-03-01T23:30:00.000Z' }
    const after = { category: 'b', technologies: ['x', 'y'], budget: { estimated: 1200000, isPublic: true } }
    const changes = compare(before, after)
    expect(changes.map(({ path, before: was, after: is }) => [path, was, is.replace(/\s/g, ' ')])).toEqual([
      ['category', 'categories a', 'categories b'],
      ['technologies', 'technologies x', 'technologies x, technologies y'],
      ['budget.estimated', '', '1 200 000'],
      ['budget.isPublic', '', 'Ja'],
      ['publishedOn', expect.stringMatching(/^2 mars 2024.*00:30$/), ''],
    ])
  })

  it('says where in a list something is new, gone, changed or moved', () => {
    const one = { id: '1', goal: 'Färre köer', results: [{ id: 'r', text: 'Halverade' }] }
    const two = { id: '2', goal: 'Gladare besökare', achieved: 'yes' }
    const changed = { ...one, results: [{ id: 'r', text: 'Borta' }] }
    expect(compare({ effects: [one, two] }, { effects: [changed, two] })).toEqual([
      {
        path: 'effects.0.results.0.text',
        label: 'Effektmål och resultat 1 › Resultat 1 › Resultat',
        before: 'Halverade',
        after: 'Borta',
      },
    ])
    expect(compare({ effects: [one] }, { effects: [one, two] })).toMatchObject([
      { path: 'effects.1', before: '', after: 'Gladare besökare · Uppnått' },
    ])
    expect(compare({ effects: [one, two] }, { effects: [two] })).toMatchObject([
      { path: 'effects.0', before: 'Färre köer · Halverade', after: '' },
    ])
    expect(compare({ effects: [one, two] }, { effects: [two, one] })).toMatchObject([
      { label: 'Effektmål och resultat › ordning', before: expect.stringMatching(/^– Färre köer/) },
    ])
  })

  it('compares rows without ids in their order', () => {
    const before = { contacts: [{ name: 'Anna' }, { name: 'Bo' }] }
    expect(compare(before, { contacts: [{ name: 'Anna' }, { name: 'Bosse' }] })).toMatchObject([
      { path: 'contacts.1.name', before: 'Bo', after: 'Bosse' },
    ])
  })

  it('reads rich text as plain text: paragraphs, links with their target, blocks', () => {
    const text = richText(
      paragraph('Läs ', link('rapporten', 'https://example.se/r')),
      richBlock('factBox', { title: 'Fakta', body: richText('Tio bryggor.') }),
    )
    expect(compare({}, { what: text })).toMatchObject([
      { path: 'what', before: '', after: 'Läs rapporten (https://example.se/r)\nFakta\nTio bryggor.' },
    ])
  })

  it('says so when only the formatting is another', () => {
    const plain = richText('Viktigt')
    const inBold = JSON.parse(JSON.stringify(plain).replace('"format":0', '"format":1')) as unknown
    expect(compare({ what: plain }, { what: inBold })).toMatchObject([
      { before: 'Viktigt', after: '(samma ord, men formateringen är ändrad)' },
    ])
  })
})

describe('a value in words', () => {
  it('is a day without a time, where editors choose only a day', () => {
    const moment = '2024-03-01T23:30:00.000Z'
    expect(read('publishedOn', moment)).toBe('2 mars 2024 kl. 00:30')
    expect(read('milestones', [{ title: 'Start', date: moment, state: 'done' }])).toBe(
      '1. Milstolpe: Start\n    Dag: 2 mars 2024\n    Läge: Klar',
    )
  })

  it('is told as it stands when it is no date', () => {
    expect(read('publishedOn', 'i går')).toBe('i går')
  })

  it('is a number with all its decimals', () => {
    expect(read('location', { name: 'Torget', latitude: 56.046467, longitude: 12.694512 })).toMatch(
      /Torget\n.*: 56,046467\n.*: 12,694512$/,
    )
  })

  it('is a list with a number for each entry, and a line for each field of it', () => {
    expect(read('contacts', [{ name: 'Anna', email: 'anna@example.se' }, { name: 'Bo' }])).toBe(
      '1. Namn: Anna\n    E-post: anna@example.se\n2. Namn: Bo',
    )
  })

  it('is nothing when there is nothing', () => {
    for (const { name } of getDataFields(fields))
      for (const nothing of [undefined, null, '']) expect(read(name, nothing)).toBe('')
  })
})

describe('a rich text in words', () => {
  const readText = (...nodes: Parameters<typeof richText>): string => read('what', withKeys(richText(...nodes)))

  it('names its pictures, its links and what its blocks hold', () => {
    expect(
      readText(
        picture(ref('media', 'bilden')),
        paragraph('Se ', documentLink('badet', ref('projects', 'bada-forst')), '.'),
        richBlock('sourcedQuote', { quote: 'Bra!', source: 'En badare' }),
      ),
    ).toBe('[media bilden]\nSe badet (projects bada-forst).\nBra!\nEn badare')
  })

  it('has the signs and numbers of its lists, and a list within another set in', () => {
    const inner = { type: 'listitem', children: [bullets('Inne')] }
    const outer = bullets('Först', 'Sist')
    outer.children?.splice(1, 0, inner)
    expect(readText(outer, numbers('Ett', 'Två'))).toBe('– Först\n  – Inne\n– Sist\n1. Ett\n2. Två')
  })

  it('has a line for each paragraph, quote and rule, and one for each break', () => {
    expect(readText(paragraph('En', lineBreak(), bold('rad')), quote('Citat'), rule(), 'Slut')).toBe(
      'En\nrad\nCitat\n———\nSlut',
    )
  })
})

describe('both views of what differs', () => {
  /** States of a document that have anything in them that an example of its type has, in any mixture. */
  const statesOf = (slug: string): fc.Arbitrary<Values> => {
    const all = (examples[slug] ?? []).map(({ data }) => withKeys(data) as Values)
    const choices = getDataFields(getContentType(slug).fields).map(({ name }) =>
      fc.constantFrom(undefined, null, '', [], ...all.map((data) => data[name])).map((value) => [name, value] as const),
    )
    return fc.tuple(...choices).map((entries) => Object.fromEntries(entries))
  }

  it.each(contentTypes.map(({ slug }) => slug))('name the same fields and say the same of each: %s', (slug) => {
    const type = getContentType(slug)
    fc.assert(
      fc.property(statesOf(slug), statesOf(slug), (before, after) => {
        const differing = findDiffering(type.fields, { before, after })
        const whole = describeFields(differing, { before, after }, nameOf)
        const deep = compareContent(type.fields, { before, after }, nameOf)
        expect([...new Set(deep.map(({ path }) => path.split('.')[0]))]).toEqual(differing.map(({ name }) => name))
        for (const field of differing)
          if (field.type !== 'array' && field.type !== 'group')
            expect(deep.find(({ path }) => path === field.name)).toEqual(whole.find(({ path }) => path === field.name))
        for (const { before: was, after: is } of whole) expect(was).not.toBe(is)
      }),
      { numRuns: 50 },
    )
  })

  it('see no difference in what a machine adds', () => {
    const plain = { what: richText('Ord'), contacts: [{ name: 'Anna' }] }
    const opened = JSON.parse(
      JSON.stringify({ ...plain, contacts: [{ id: 'rad', name: 'Anna', email: null }], links: [] })
        .replaceAll('"direction":"ltr"', '"direction":null')
        .replaceAll('"indent":0,', ''),
    ) as Values
    expect(opened.what).not.toEqual(plain.what)
    expect(compare(plain, opened)).toEqual([])
    expect(compare({ what: richText(paragraph()) }, {})).toEqual([])
  })

  it('say so when what differs is called the same', () => {
    const before = { category: 'a' }
    const changes = compareContent(fields, { before, after: { category: 'b' } }, () => 'Miljö')
    expect(changes).toMatchObject([{ before: 'Miljö', after: '(ser likadant ut, men är ändrat)' }])
  })
})
