import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../content-types/languages.ts'
import { inEveryLanguage } from '../helpers/in-every-language.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

/** The places of texts by language in a configuration. What stands in `custom` is for our own code. */
const findTexts = (value: unknown, path: string, seen = new Set<object>()): string[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (languages.every((language) => typeof Reflect.get(value, language) === 'string')) return [path]
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'custom' ? [] : findTexts(inner, `${path}.${name}`, seen),
  )
}

describe('what Payload is told of the declarations', () => {
  // @payloadcms/ui 3.90.2 puts some labels into other texts without choosing a language, as in SortColumn and RelationshipTable.
  it('is in one language, because Payload writes texts by language as [object Object] in places', () => {
    const { collections, globals } = cms.payload.config
    expect(collections.length).toBeGreaterThan(10)
    expect(findTexts({ 'a label': { label: inEveryLanguage('Titel') } }, '')).toEqual(['.a label.label'])
    expect([...collections, ...globals].flatMap((one) => findTexts(one, one.slug))).toEqual([])
  })
})
