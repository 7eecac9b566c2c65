import { getDataFields } from '../fields/walk.ts'
import { contentTypes, settings, type ContentType } from '../index.ts'
import { findReferences, type Example } from './example.ts'

/** The key of an example is its slug, so that its address is the same in every database. */
const withSlugs = ({ fields }: ContentType, list: Example[]): Example[] =>
  getDataFields(fields).some(({ name }) => name === 'slug')
    ? list.map((example) => ({ ...example, data: { slug: example.key, ...example.data } }))
    : list

const declared = new Map(
  await Promise.all(
    contentTypes.map(async (type): Promise<[string, Example[]]> => [type.slug, withSlugs(type, await type.examples())]),
  ),
)

/** The collections, each after those that its examples point at. Where they point at each other, the registry's order decides. */
const getStorageOrder = (): string[] => {
  const ordered = new Set<string>()
  const visited = new Set<string>()
  const visit = (collection: string): void => {
    if (visited.has(collection)) return
    visited.add(collection)
    for (const reference of findReferences(declared.get(collection)?.map(({ data }) => data)))
      visit(reference.collection)
    ordered.add(collection)
  }
  for (const collection of declared.keys()) visit(collection)
  return [...ordered]
}

/**
 * The examples of every content type, by collection, in the order in which they can be stored: each points only at examples that
 * come before it, and at documents, which can exist as drafts before any is filled.
 */
export const examples: Record<string, Example[]> = Object.fromEntries(
  getStorageOrder().map((collection) => [collection, declared.get(collection) ?? []]),
)

/** The examples of the settings, by slug. */
export const settingsExamples: Record<string, Record<string, unknown>> = Object.fromEntries(
  await Promise.all(settings.map(async ({ slug, examples: load }) => [slug, await load()])),
)
