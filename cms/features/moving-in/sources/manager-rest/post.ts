import { slugify } from '../../../../../content-types/slugify.ts'
import type { Note } from '../../record.ts'
import type { FoundFiles } from '../project-manager/files.ts'
import { toPlainLine } from '../project-manager/plain-text.ts'
import { publicPaths, type ManagerPost } from '../project-manager/post.ts'
import { pickTermValues, type Term, type TermBook } from '../project-manager/terms.ts'
import { decodeSafely } from '../values/file-name.ts'
import { isObject, toList, toRows, toText } from '../project-manager/values.ts'
import { readMoment } from '../wordpress/dates.ts'

/** What is known of the whole manager while its posts are read. */
export interface Manager {
  /** `https://example.org`; '' for saved answers. */
  origin: string
  terms: TermBook
  /** The slugs of values by number, for the values above others. */
  slugs: Map<string, string>
  /** The titles of platforms, by number. */
  titles: Map<string, string>
  found: FoundFiles
}

/** A value of a taxonomy as the interface gives it, on its own or within a post. */
export const readTerm = (given: Record<string, unknown>, { slugs }: Manager): Term => {
  const parent = slugs.get(toText(given.parent))
  const acf = isObject(given.acf) ? given.acf : {}
  return {
    taxonomy: toText(given.taxonomy),
    slug: decodeSafely(toText(given.slug)),
    name: toText(given.name),
    ...(toText(given.description) ? { description: toText(given.description) } : {}),
    ...(parent ? { parent } : {}),
    values: pickTermValues((name) => given[name] ?? acf[name]),
  }
}

/** Adds the values that a post holds: only there do they come with all that is kept with them. */
export const collectTerms = (answer: Record<string, unknown>, manager: Manager): void => {
  for (const value of Object.values(answer)) {
    for (const row of toList(value).filter(isObject)) {
      if (row.term_id !== undefined && toText(row.taxonomy) && toText(row.slug))
        manager.terms.add(readTerm(row, manager))
    }
  }
}

/**
 * Reads an answer about one project, challenge or platform.
 *
 * @param cover its picture, as the interface describes pictures.
 */
export const readPost = (
  answer: Record<string, unknown>,
  type: string,
  manager: Manager,
  cover: unknown,
  notes: readonly Note[],
): ManagerPost => {
  const { terms, found, origin } = manager
  const slug = slugify(decodeSafely(toText(answer.slug)))
  const challenge = toText(isObject(answer.challenge) ? answer.challenge.ID : answer.challenge)
  return {
    id: `${type}:${toText(answer.id)}`,
    title: toPlainLine(getRendered(answer.title)),
    slug,
    state: 'public',
    publishedAt: readMoment(toText(answer.date_gmt), 'utc') ?? readMoment(toText(answer.date), 'local'),
    updatedAt: readMoment(toText(answer.modified_gmt), 'utc') ?? readMoment(toText(answer.modified), 'local'),
    content: getRendered(answer.content),
    ...(origin ? { base: `${origin}/` } : {}),
    addresses: slug
      ? [...(origin ? [`${origin}/${type}/${slug}/`] : []), `/${publicPaths[type] ?? type}/${slug}/`]
      : [],
    get: (name) => answer[name],
    getTerms: (field) =>
      toRows(answer[field]).map((given) => {
        const term = readTerm(given, manager)
        return terms.find(term.taxonomy, term.slug) ?? term
      }),
    findFile: (value, fileType) => found.refer(value, fileType),
    refer: (term) => terms.refer(term),
    nameTerm: (term) => terms.getName(term),
    getTitle: (id) => manager.titles.get(id) ?? '',
    ...(challenge ? { challenge: { $reference: `challenge:${challenge}` } } : {}),
    cover: found.refer(toFile(cover), 'media'),
    notes,
  }
}

export const getRendered = (value: unknown): string => toText(isObject(value) ? value.rendered : value)

/** A picture as the interface gives it, in the shape in which Advanced Custom Fields gives pictures. */
const toFile = (media: unknown): unknown =>
  isObject(media)
    ? {
        url: media.source_url,
        alt: media.alt_text,
        caption: getRendered(media.caption),
        title: getRendered(media.title),
        mime_type: media.mime_type,
        sizes: getSizes(media.media_details),
      }
    : undefined

const getSizes = (details: unknown): Record<string, unknown> =>
  isObject(details) && isObject(details.sizes)
    ? Object.fromEntries(
        Object.entries(details.sizes).map(([name, size]) => [name, isObject(size) ? size.source_url : undefined]),
      )
    : {}
