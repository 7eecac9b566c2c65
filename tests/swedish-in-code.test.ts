import { describe, expect, it } from 'vitest'
import { readSource } from './helpers/source-files.ts'
import { findSwedish, getReadSources, getSwedishWords, getTexts } from './helpers/swedish-texts.ts'

const content = 'It is content with which a new installation starts, as an editor would write it.'
const name = 'It is the name of a service or a program, the same in every language.'

/** What stands in Swedish beside the dictionaries, and why it may: whole files, or single texts. */
const allowed: { path: string; texts?: string[]; reason: string }[] = [
  { path: 'content-types/settings/synonyms.ts', reason: content },
  ...['categories', 'pages', 'sectors', 'technologies'].map((file) => ({
    path: `content-types/start/${file}.ts`,
    reason: content,
  })),
  { path: 'content-types/placeholders.ts', texts: ['[Fyll i:'], reason: content },
  { path: 'content-types/settings/accessibility.ts', texts: ['Organisationen'], reason: content },
  { path: 'content-types/settings/podcast.ts', texts: ['Podden', 'En podd om det vi har gjort.'], reason: content },
  {
    path: 'cms/features/podcast/directories.ts',
    texts: ['Apple Podcaster', 'Spotify', 'YouTube Music', 'Amazon Music'],
    reason: name,
  },
  { path: 'content-types/podcast/categories.ts', reason: "It is Apple's names, in English in every feed." },
  {
    path: 'site/search/browse-list.ts',
    texts: ['åäöéü-'],
    reason: 'It is the letters of addresses, no text.',
  },
]

const swedishWords = getSwedishWords()

/** The texts of a source that are Swedish and stand in no dictionary. */
const findIn = (path: string, source: string): string[] =>
  getTexts(path, source)
    .filter(({ property }) => !(property === 'sv' && path.startsWith('content-types/')))
    .flatMap(({ text, line }) => {
      const words = findSwedish(text, swedishWords)
      return words.length ? [`${path}:${line} says ”${text.trim()}” (${words.join(', ')})`] : []
    })

const isAllowed = (fault: string): boolean =>
  allowed.some(
    ({ path, texts }) =>
      fault.startsWith(`${path}:`) && (!texts || texts.some((text) => fault.includes(` ”${text.trim()}” `))),
  )

describe('the sources', () => {
  const faults = getReadSources().flatMap((path) => findIn(path, readSource(path)))

  it('say nothing in Swedish but in dictionaries and in texts that are declared by language', () => {
    expect(
      faults.filter((fault) => !isAllowed(fault)),
      'Move each text into texts/sv/ of its feature (cms), i18n/sv/ (site) or { sv: … } (content-types).',
    ).toEqual([])
  })

  it('need every exception that is made', () => {
    const needless = allowed.filter((one) => {
      const found = faults.filter((fault) => fault.startsWith(`${one.path}:`))
      return one.texts
        ? one.texts.some((text) => !found.some((fault) => fault.includes(` ”${text.trim()}” `)))
        : !found.length
    })
    expect(needless.map(({ path }) => path)).toEqual([])
  })
})

describe('Swedish in a source', () => {
  it.each<[string, string, string, number]>([
    ['a string', 'cms/a.ts', "export const a = refuse('Skriv en titel.')", 1],
    ['a single word', 'cms/a.ts', "export const a = { label: 'Rubrik' }", 1],
    ['a word with a letter that English has not', 'cms/a.ts', "export const a = 'öppen'", 1],
    [
      'a template, before and after what is filled in',
      'cms/a.ts',
      'export const a = `Filen är ${size} MB, så den får inte plats.`',
      2,
    ],
    ['text between tags', 'cms/a.tsx', 'export const A = () => <p>Inget är publicerat</p>', 1],
    ['an attribute', 'cms/a.tsx', 'export const A = () => <button title="Stäng">×</button>', 1],
    ['the script of a page', 'site/a.astro', "---\nconst title = 'Alla projekt'\n---\n<p>{title}</p>\n", 1],
    [
      'the template of a page',
      'site/a.astro',
      '---\n---\n<!-- Inget här -->\n<p class="lead">Det finns inget här</p>\n<br>',
      1,
    ],
    [
      'a language declared beside another',
      'content-types/a.ts',
      "export const a = { sv: 'Titel', en: 'Vad är det här?' }",
      1,
    ],
  ])('is found as %s', (_, path, source, count) => {
    expect(findIn(path, source)).toHaveLength(count)
  })

  it.each<[string, string, string]>([
    ['what is said in a dictionary', 'content-types/a.ts', "export const a = { label: { sv: 'Rubrik' } }"],
    ['a comment', 'cms/a.ts', '/** ”Skriv en titel” */ export const a = 1 // Inget är publicerat'],
    [
      'an address, a key, a language and a pattern',
      'cms/a.ts',
      "export const a = ['/projekt/', 'teknik', 'sv-SE', 'd MMMM yyyy HH:mm']",
    ],
    ['English', 'cms/a.ts', "export const a = 'The site could not be made. It is tried again.'"],
    ['a type', 'cms/a.ts', "export type A = 'Öppen'"],
  ])('is not %s', (_, path, source) => {
    expect(findIn(path, source)).toEqual([])
  })
})
