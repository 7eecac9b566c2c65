import { describe, expect, it } from 'vitest'
import { compareContent, type Change } from '../../cms/features/review/compare-content.ts'
import { link, paragraph, richBlock, richText } from '../../content-types/examples/rich-text-builder.ts'
import { examples } from '../../content-types/examples/index.ts'
import { getContentType } from '../../content-types/index.ts'

const compare = (before: Record<string, unknown>, after: Record<string, unknown>): Promise<Change[]> =>
  compareContent(getContentType('projects').fields, { before, after }, async (collection, id) => `${collection} ${id}`)

describe('the comparison of two states', () => {
  it('is empty for the same content, also when one has been stored as JSON', async () => {
    for (const { data } of examples.projects!) expect(await compare(data, JSON.parse(JSON.stringify(data)))).toEqual([])
  })

  it('names relations, choices, days and numbers as people read them', async () => {
    const before = { category: 'a', technologies: ['x'], publishedOn: '2024-03-01T23:30:00.000Z' }
    const after = { category: 'b', technologies: ['x', 'y'], budget: { estimated: 1200000, isPublic: true } }
    const changes = await compare(before, after)
    expect(changes.map(({ path, before: was, after: is }) => [path, was, is.replace(/\s/g, ' ')])).toEqual([
      ['category', 'categories a', 'categories b'],
      ['technologies', 'technologies x', 'technologies x, technologies y'],
      ['budget.estimated', '', '1 200 000'],
      ['budget.isPublic', '', 'Ja'],
      ['publishedOn', expect.stringMatching(/^2 mars 2024.*00:30$/), ''],
    ])
  })

  it('says where in a list something is new, gone, changed or moved', async () => {
    const one = { id: '1', goal: 'Färre köer', results: [{ id: 'r', text: 'Halverade' }] }
    const two = { id: '2', goal: 'Gladare besökare', achieved: 'yes' }
    const changed = { ...one, results: [{ id: 'r', text: 'Borta' }] }
    expect(await compare({ effects: [one, two] }, { effects: [changed, two] })).toEqual([
      {
        path: 'effects.0.results.0.text',
        label: 'Effektmål och resultat 1 › Resultat 1 › Resultat',
        before: 'Halverade',
        after: 'Borta',
      },
    ])
    expect(await compare({ effects: [one] }, { effects: [one, two] })).toMatchObject([
      { path: 'effects.1', before: '', after: 'Gladare besökare · Uppnått' },
    ])
    expect(await compare({ effects: [one, two] }, { effects: [two] })).toMatchObject([
      { path: 'effects.0', before: 'Färre köer · Halverade', after: '' },
    ])
    expect(await compare({ effects: [one, two] }, { effects: [two, one] })).toMatchObject([
      { label: 'Effektmål och resultat › ordning', before: expect.stringMatching(/^– Färre köer/) },
    ])
  })

  it('compares rows without ids in their order', async () => {
    const before = { contacts: [{ name: 'Anna' }, { name: 'Bo' }] }
    expect(await compare(before, { contacts: [{ name: 'Anna' }, { name: 'Bosse' }] })).toMatchObject([
      { path: 'contacts.1.name', before: 'Bo', after: 'Bosse' },
    ])
  })

  it('reads rich text as plain text: paragraphs, links with their target, blocks', async () => {
    const text = richText(
      paragraph('Läs ', link('rapporten', 'https://example.se/r')),
      richBlock('factBox', { title: 'Fakta', body: richText('Tio bryggor.') }),
    )
    expect(await compare({}, { what: text })).toMatchObject([
      { path: 'what', before: '', after: 'Läs rapporten (https://example.se/r)\nFakta\nTio bryggor.' },
    ])
  })

  it('says so when only the formatting is another', async () => {
    const plain = richText('Viktigt')
    const bold = JSON.parse(JSON.stringify(plain).replace('"format":0', '"format":1')) as unknown
    expect(await compare({ what: plain }, { what: bold })).toMatchObject([
      { before: 'Viktigt', after: '(samma ord, men formateringen är ändrad)' },
    ])
  })
})
