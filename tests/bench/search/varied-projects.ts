import { loadDictionary } from '../../../search/index.ts'
import type { Snapshot, StoredDocument } from '../../../content-types/snapshot.ts'
import { slugify } from '../../../content-types/slugify.ts'
import { createRandom, withManyProjects } from '../many-projects.ts'

/** The share of replaced words in each repeated project, so that the vocabulary grows realistically. */
const changed = 0.12

/** The same share in titles. */
const changedInTitles = 0.8

/**
 * A snapshot with many projects in which some words are replaced by nouns of the dictionary and compounds of two. Deterministic.
 */
export const withVariedProjects = async (snapshot: Snapshot, count: number): Promise<Snapshot> => {
  const dictionary = await loadDictionary()
  const nouns = [...dictionary.words()]
    .filter((word) => /^[a-zåäö]{4,12}$/.test(word) && dictionary.canEnd(word))
    .sort()
  const beginnings = nouns.filter((word) => dictionary.getBeginning(word) === word && word.length < 8)
  const examples = snapshot.collections.projects?.length ?? 0
  const many = withManyProjects(snapshot, count)
  const projects = (many.collections.projects ?? []).map((project, index) => {
    if (index < examples) return project
    const next = createRandom(index)
    // Few words are common and most are rare.
    const pick = (list: string[]): string => list[Math.floor(next() ** 3 * list.length)]!
    const spread = nouns.length > 0 ? (index * 7919) % nouns.length : 0
    const noun = (): string =>
      nouns[(Math.floor(next() ** 3 * nouns.length) + (next() < 0.2 ? spread : 0)) % nouns.length]!
    const vary = (text: string, share = changed): string =>
      text.replace(/\p{L}{5,}/gu, (word) =>
        next() < share ? (next() < 0.3 ? pick(beginnings) + noun() : noun()) : word,
      )
    const varied = JSON.parse(
      JSON.stringify(project, (key, value: unknown) =>
        typeof value === 'string' && /^(text|lead|goal|statusNote|description)$/.test(key) ? vary(value) : value,
      ),
    ) as StoredDocument
    // Titles must differ clearly.
    const title = vary(String(project.title), changedInTitles)
    return { ...varied, title, slug: slugify(title) }
  })
  return { ...many, collections: { ...many.collections, projects } }
}
