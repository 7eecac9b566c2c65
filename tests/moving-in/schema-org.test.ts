import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableSourceError } from '../../cms/features/moving-in/record.ts'
import { recognise } from '../../cms/features/moving-in/sources/index.ts'
import { makeSchemaOrgSource } from '../../cms/features/moving-in/sources/schema-org/source.ts'
import { allWords, readAddressWith, readFileWith, withInput } from './read-source.ts'

const source = makeSchemaOrgSource(new Date('2026-05-01T12:00:00Z'))
const context = { schema: 'https://schema.org', municipio: 'https://schema.example/' }
const project = {
  '@context': context,
  '@type': 'Project',
  '@id': 'st7',
  name: 'Badkollen',
  description:
    '<p>Kort om bad.</p><h2>Vad?</h2><p>En boj%0Asom mäter 50 %25.</p><h3>Var?</h3><p>I viken.</p><h2>Hur?</h2><p>Med sensorer.</p><h2>Varför?</h2><p>Torra fötter.</p><h2>Lärdomar</h2><p>Boja fast.</p><h2>Effektmål</h2><p><ul><li>Fler badar</li><li>Renare vatten</li></ul></p><h2>Avgränsningar</h2><p>Inte sjöar.</p><h2>Utmaningar</h2><p><ul><li>Renare hav</li></ul></p><h2>Drivs av</h2><p><ul><li>Miljönämnden</li><li>Fritidsnämnden</li></ul></p>',
  image: { '@type': 'ImageObject', url: 'https://bilder.example/boj.webp', caption: 'Bojen' },
  foundingDate: '2024-02-01',
  funding: { '@type': 'MonetaryGrant', amount: '1 500 000' },
  department: { '@type': 'Organization', name: 'Kommunstyrelsen' },
  employee: { '@type': 'Person', alternateName: 'Åsa Öberg', email: 'asa@exempel.se' },
  '@meta': [
    { '@type': 'PropertyValue', name: 'category', value: 'Miljö, klimat' },
    { '@type': 'PropertyValue', name: 'technology', value: 'AI' },
    { '@type': 'PropertyValue', name: 'status', value: 'Pilot' },
    { '@type': 'PropertyValue', name: 'nytta', value: 'stor' },
  ],
  status: { '@type': 'ProgressStatus', name: 'Pilot', number: 50, minNumber: 0, maxNumber: 100 },
  '@version': '54c51a',
  slogan: 'Bada mera',
}
const other = { '@type': 'schema:Project', 'schema:name': { '@value': 'Lekplats' } }

describe('projects of schema.org', () => {
  it('fill the fields that a project has, and what has no place is told', async () => {
    const { projects, records } = await readFileWith(source, JSON.stringify(project))
    expect(projects).toHaveLength(1)
    expect(projects[0]).toMatchObject({ id: 'project:st7', state: 'public', title: 'Badkollen' })
    expect(projects[0]!.data).toMatchObject({
      lead: 'Kort om bad.',
      what: { $html: '<p>Kort om bad.</p><p>En boj<br>som mäter 50 %.</p><h3>Var?</h3><p>I viken.</p>' },
      how: { $html: '<p>Med sensorer.</p><details><summary>Avgränsningar</summary><p>Inte sjöar.</p></details>' },
      why: { $html: '<p>Torra fötter.</p>' },
      lessons: { $html: '<p>Boja fast.</p>' },
      effects: [{ goal: 'Fler badar' }, { goal: 'Renare vatten' }],
      challenge: { $reference: 'challenges:renare hav' },
      participants: [{ $reference: 'organisations:miljönämnden' }, { $reference: 'organisations:fritidsnämnden' }],
      drivenBy: { $reference: 'organisations:kommunstyrelsen' },
      category: { $reference: 'categories:miljö, klimat' },
      technologies: [{ $reference: 'technologies:ai' }],
      status: { $reference: 'statuses:pilot' },
      contacts: [{ name: 'Åsa Öberg', email: 'asa@exempel.se' }],
      milestones: [{ title: 'Start', date: '2024-02-01T12:00:00.000Z', state: 'done' }],
      budget: { estimated: 1_500_000, isPublic: false },
      cover: { $reference: 'file:bilder.example/boj.webp' },
    })
    expect(records.find(({ type }) => type === 'statuses')!.data).toMatchObject({ progress: 50, isStopped: false })
    const kept = projects[0]!.notes!.filter(({ kind }) => kind === 'kept').map(({ field, value }) => [field, value])
    expect(kept).toEqual([
      ['nytta', 'stor'],
      ['slogan', 'Bada mera'],
    ])
  })

  const forms: [string, string][] = [
    ['a list', JSON.stringify([project, other])],
    ['a graph', JSON.stringify({ '@context': context, '@graph': [project, other] })],
    ['pages with a graph each', JSON.stringify([project, other].map((one) => ({ '@graph': [one] })))],
    ['lines', `${JSON.stringify(project)}\n${JSON.stringify(other)}\n`],
    ['an answer of Typesense', JSON.stringify({ found: 2, hits: [project, other].map((document) => ({ document })) })],
    [
      'a list of schema.org',
      JSON.stringify({ '@type': 'ItemList', itemListElement: [{ item: project }, { item: other }] }),
    ],
  ]
  it.each(forms)('are the same in %s, from a file and an address', async (_, text) => {
    const alone = [project, other].map((one) => readFileWith(source, JSON.stringify(one)))
    const expected = (await Promise.all(alone)).flatMap(({ projects }) => projects)
    expect((await readFileWith(source, text)).projects).toEqual(expected)
    expect((await readAddressWith(source, text)).projects).toEqual(expected)
    expect(await withInput(text, (input) => recognise(input)?.kind)).toBe('schema-org')
  })

  it('lose no word of any property, known or unknown', async () => {
    let count = 0
    const word = fc.constant(null).map(() => `ordå${count++}x`)
    const words = fc
      .array(fc.tuple(fc.constantFrom(' ', '%0A', '; ', ' & ', ' < ', '<br>', ', ', '</p><p>'), word), {
        minLength: 1,
        maxLength: 4,
      })
      .map((all) => all.flat().join(''))
    const text = fc.oneof(words, fc.record({ '@value': words }))
    const thing = fc.record(
      {
        '@type': fc.constant('Thing'),
        name: text,
        alternateName: text,
        email: text,
        telephone: text,
        jobTitle: text,
        url: text,
        caption: text,
        amount: text,
        value: text,
        okänt: text,
      },
      { requiredKeys: [] },
    )
    const any = fc.oneof(text, thing, fc.array(fc.oneof(text, thing), { maxLength: 3 }))
    const names =
      'name alternateName description abstract image foundingDate dissolutionDate funding department parentOrganization member sponsor employee contactPoint email telephone @meta status category keywords url identifier location slogan'.split(
        ' ',
      )
    const anyProject = fc.record(Object.fromEntries(names.map((name) => [name, any])), { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(anyProject, async (given) => {
        const { records } = await readFileWith(source, JSON.stringify({ '@type': 'Project', '@id': 'a', ...given }))
        const found = allWords(records)
        const expected = JSON.stringify(given).match(/ordå\d+x/g) ?? []
        expect(expected.filter((one) => !found.has(one))).toEqual([])
      }),
      { seed: 20, numRuns: 200 },
    )
  }, 30_000)

  it('find what they name where it is described, before or after them', async () => {
    const named = { '@type': 'Project', '@id': 'p', name: 'Bad', department: { '@id': '#o' } }
    const organisation = { '@type': 'Organization', '@id': '#o', name: 'Miljönämnden' }
    for (const graph of [
      [named, organisation],
      [organisation, named],
    ]) {
      const { projects, skipped } = await readFileWith(source, JSON.stringify({ '@graph': graph }))
      expect(projects[0]!.data.drivenBy).toEqual({ $reference: 'organisations:miljönämnden' })
      expect(skipped.map(({ title }) => title)).toEqual(['Miljönämnden'])
    }
  })

  it.each([
    ['nothing of that kind', '{"@type":"Person","name":"Åsa"}', /inga projekt/],
    ['a line that is broken', `${JSON.stringify(project)}\n{"@type":"Project",,}\n`, /rad 2, tecken 20/],
    ['a list that ends too soon', JSON.stringify([project, other]).slice(0, -1), /tar slut/],
  ])('are refused with a sentence for %s', async (_, text, said) => {
    const error: unknown = await readFileWith(source, text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableSourceError)
    expect((error as Error).message).toMatch(said)
  })
})
