import type { CollectionSlug, Payload } from 'payload'
import type { Shelf } from '../../platform/database/shelves.ts'
import { eraseFromDocument, type Erased } from './erase-document.ts'
import { eraseFromFile } from './erase-file.ts'
import type { Matcher } from './matcher.ts'
import type { Stored } from '../../platform/database/stored.ts'

type Data = Record<string, unknown>

/**
 * What is left as it is: accounts, which administrators delete by themselves, and what nobody writes in.
 */
const leftAlone: ReadonlySet<string> = new Set([
  'users',
  'leases',
  'erasures',
  'payload-migrations',
  'payload-locked-documents',
])

/** What is nothing without the address that it is about: an old address, and the check of a link. */
const deletedWhole: ReadonlySet<string> = new Set(['redirects', 'linkChecks'])

/** Where the content of a document is kept as it was, and the field that says of which document, as `projects/<id>`. */
const keptContent: Readonly<Record<string, string>> = { schedules: 'documentKey', reviews: 'subject' }

/** Whether what lies on a shelf may hold somebody who is to be erased. */
export const isSearched = ({ slug }: Shelf): boolean => !leftAlone.has(slug)

/** What is left of something stored, and whether it goes as a whole. */
export interface ErasedStored extends Erased {
  isDeleted: boolean
}

/**
 * Something stored without what is erased: itself, the content of a document that it keeps, and the file that it stands for.
 *
 * @param isTrial leaves the file on disk as it is.
 * @returns the fields that differ; undefined when nothing of it is erased.
 */
export const eraseFromStored = async (
  payload: Payload,
  shelf: Shelf,
  { id, data }: Stored,
  matcher: Matcher,
  isTrial: boolean,
): Promise<ErasedStored | undefined> => {
  const { content, ...rest } = data
  const reference = keptContent[shelf.slug]
  const own = eraseFromDocument(reference ? rest : data, shelf.fields, matcher)
  const collection = payload.collections[shelf.slug as CollectionSlug]
  const parts: Erased[] = [own]
  if (reference && content) {
    const [about = ''] = String(data[reference]).split('/')
    const fields = payload.collections[about as CollectionSlug]?.config.flattenedFields ?? []
    const kept = eraseFromDocument(content as Data, fields, matcher)
    parts.push({ data: { content: kept.data }, places: kept.places.length ? ['content'] : [] })
  }
  if (!shelf.isGlobal && collection?.config.upload && !shelf.isVersions)
    parts.push(await eraseFromFile(shelf.slug, id, data, matcher, isTrial))
  const places = parts.flatMap((part) => part.places)
  if (!places.length) return undefined
  const left = Object.assign({}, ...parts.map((part) => part.data)) as Data
  const changed = Object.entries(left).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(data[name]))
  return { data: Object.fromEntries(changed), places, isDeleted: deletedWhole.has(shelf.slug) }
}
