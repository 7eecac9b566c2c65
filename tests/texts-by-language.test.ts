import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../content-types/languages.ts'
import { getImports, getSourceFiles, readSource } from './helpers/source-files.ts'

const sources = getSourceFiles().filter((path) => path.startsWith('cms/') && /\.tsx?$/.test(path))
const dictionaries = sources.filter((path) => path.includes('/texts/'))
/** A source without the types that say for which languages there are texts. */
const withoutTypes = (path: string): string =>
  readSource(path).replaceAll(/Readonly<.*?>>|\{ \w+: [\w.]+Plugin \}/g, '')
/** The rooms of the CMS that say something: the folders that hold `texts/`. */
const rooms = [...new Set(dictionaries.map((path) => path.slice(0, path.indexOf('/texts/'))))]

describe('a text by language', () => {
  it('is declared in content-types alone: elsewhere it comes out of a dictionary, so that a new language finds all of them', () => {
    const examples = 'tests/swedish-in-code.test.ts'
    const wrong = getSourceFiles()
      .filter((path) => /^(cms|site|search|tests)\/.*\.(tsx?|astro)$/.test(path) && path !== examples)
      .filter((path) => languages.some((language) => new RegExp(`\\b${language}: ['"\`\\w]`).test(withoutTypes(path))))
    expect(
      wrong,
      'In tests: `inEveryLanguage`. In cms and site: a dictionary, or `getLabel` of what is declared.',
    ).toEqual([])
  })
})

describe('the words of the CMS', () => {
  it('stand in one folder for each language of the interface, and in no other', () => {
    expect(rooms.length).toBeGreaterThan(10)
    for (const room of rooms) {
      const own = dictionaries.filter((path) => path.startsWith(`${room}/texts/`))
      const folders = new Set(own.map((path) => posix.relative(`${room}/texts`, path).split('/')[0]))
      expect([...folders].sort(), room).toEqual([...languages].sort())
    }
  })

  it('are gathered by the index of their language', () => {
    const sections = dictionaries.filter((path) => !path.endsWith('/index.ts'))
    const gathered = dictionaries
      .filter((path) => path.endsWith('/index.ts'))
      .flatMap((path) => getImports(path).map(({ target }) => target))
    expect(gathered.toSorted()).toEqual(sections.toSorted())
  })

  it('are chosen by language in the texts.ts of their room, and reach everything else through it', () => {
    for (const room of rooms) expect(readSource(`${room}/texts.ts`), room).toContain('chooseTexts({')
    const past = sources
      .filter((path) => !dictionaries.includes(path))
      .flatMap((path) => getImports(path))
      .filter(({ from, target }) => /\/texts\/\w+\//.test(target) && !from.endsWith('/texts.ts'))
    expect(past).toEqual([])
    const strange = rooms.flatMap((room) =>
      getImports(`${room}/texts.ts`).filter(
        ({ target }) => /\/texts\/\w+\//.test(target) && !target.startsWith(`${room}/texts/`),
      ),
    )
    expect(strange).toEqual([])
  })
})
