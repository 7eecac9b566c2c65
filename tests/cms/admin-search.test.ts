import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askRest, addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'

let cms: TestCms
let publisher: RestClient
beforeAll(async () => {
  cms = await openTestCms()
  publisher = await askRest(await addUser(cms.payload, 'publisher'))
})
afterAll(() => cms.close())

const find = async (collection: string, where: object): Promise<string[]> => {
  const query = Object.entries(where)
    .map(([operator, text]) => `where[name][${operator}]=${encodeURIComponent(String(text))}`)
    .join('&')
  const { body } = await publisher.send('GET', `/api/${collection}?${query}&limit=100&sort=name`)
  return (body.docs as { name: string }[]).map(({ name }) => name)
}
const add = (name: string) => cms.payload.create({ collection: 'sectors', data: { name } })

describe('a search in the admin', () => {
  it('finds å, ä and ö in any case, with the dots typed or not', async () => {
    for (const name of ['Öppna data', 'Äldreförvaltningen', 'Alder och tid', 'Årstaskolan', 'CAFÉ']) await add(name)
    for (const typed of ['öppna', 'Öppna', 'ÖPPNA', 'oppna', 'OPPNA data', 'data öppna'])
      expect(await find('sectors', { like: typed }), typed).toEqual(['Öppna data'])
    for (const typed of ['äldre', 'ÄLDRE', 'aldre', 'äldreförvaltning', 'aldreforvaltning'])
      expect(await find('sectors', { contains: typed }), typed).toEqual(['Äldreförvaltningen'])
    // Typed dots are no demand: who looks for "älder" wants to see what somebody has written without.
    expect(await find('sectors', { like: 'älder' })).toEqual(['Alder och tid'])
    expect(await find('sectors', { like: 'cafe' })).toEqual(['CAFÉ'])
    // As a Mac writes it: the ring is a character of its own.
    expect(await find('sectors', { like: 'A\u030Arsta' })).toEqual(['Årstaskolan'])
    expect(await find('sectors', { not_like: 'äldre', contains: 'Ö' })).toContain('Öppna data')
  })

  it('takes every character for itself', async () => {
    const odd = [
      '100 % el',
      '100 x el',
      'a_b',
      'axb',
      'vad?',
      '*stjärna*',
      '[klammer]',
      '(par.en.tes)',
      'back\\slash',
      '^tak$',
      'a|b',
      "d'accord",
      'två "citat"',
    ]
    for (const name of odd) await add(name)
    for (const name of odd) expect(await find('sectors', { contains: name }), name).toEqual([name])
    for (const sign of ['%', '_', '?', '*', '[', '(', '\\', '^', '|', "'", '"']) {
      const found = await find('sectors', { contains: sign })
      expect(found.length, sign).toBeGreaterThan(0)
      for (const name of found) expect(name).toContain(sign)
    }
  })

  it('finds each name by any part of it, however it is typed', async () => {
    const alphabet = 'abåäöÅÄÖéÉüÜ%_*?[]()\\.^$|{}+- 1€😀'
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('toUpperCase', 'toLowerCase', 'trim'),
        async (characters, from, length, change) => {
          const name = `x${characters.join('')}x`
          const { id } = await cms.payload.db.create({ collection: 'technologies' as CollectionSlug, data: { name } })
          try {
            const letters = [...name]
            const start = from % letters.length
            const part = letters.slice(start, start + 1 + (length % letters.length)).join('')
            const typed = part[change as 'trim']() || part
            const undotted = typed.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
            for (const text of [part, typed, undotted]) {
              const { totalDocs } = await cms.payload.db.count({
                collection: 'technologies',
                where: { name: { contains: text } },
              })
              expect(totalDocs, JSON.stringify({ name, text })).toBe(1)
            }
          } finally {
            await cms.payload.db.deleteOne({ collection: 'technologies', where: { id: { equals: id } } })
          }
        },
      ),
      { seed: 20_261_129, numRuns: Number(process.env.ANSWERS ?? 100) },
    )
  })

  it('finds drafts in the list and values in pickers', async () => {
    await cms.payload.create({ collection: 'projects', data: { title: 'Förskolans gård' } as never, draft: true })
    const drafts = await publisher.send('GET', '/api/projects?draft=true&where[or][0][title][like]=forskolans')
    expect((drafts.body.docs as { title: string }[]).map(({ title }) => title)).toEqual(['Förskolans gård'])
    const { id } = await cms.payload.create({
      collection: 'organisations',
      data: { name: 'Åkeriet', kind: 'company' } as never,
    })
    await cms.payload.create({
      collection: 'projects',
      data: { title: 'Med åkeri', drivenBy: id } as never,
      draft: true,
    })
    const through = await publisher.send('GET', '/api/projects?draft=true&where[drivenBy.name][like]=ÅKERI')
    expect((through.body.docs as { title: string }[]).map(({ title }) => title)).toEqual(['Med åkeri'])
  })

  it('is not troubled by what is very long', async () => {
    expect(await find('sectors', { like: 'å'.repeat(900) })).toEqual([])
    expect(await find('sectors', { contains: 'ö*['.repeat(300) })).toEqual([])
  })
})
