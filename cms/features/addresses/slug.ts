import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { getReservedSegments } from '../../../content-types/reserved-segments.ts'
import { getContentType } from '../../../content-types/index.ts'
import { slugify } from '../../../content-types/slugify.ts'
import { t } from './texts.ts'
import { refuse } from '../../platform/refusals/refuse.ts'

/** The title of a draft that has been opened but not named. */
export const { untitled } = t.addresses

/**
 * Sets a document's slug: derived from the title until first publication, then stable. A slug that an editor entered is kept,
 * normalised.
 *
 * @throws ValidationError when the slug is taken, reserved or empty.
 */
export const setSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, collection, req }) => {
  if (!data) return data
  const title = textOf(data.title ?? data.name ?? originalDoc?.title ?? originalDoc?.name)
  const previous = textOf(originalDoc?.slug)
  const given = 'slug' in data ? textOf(data.slug) : previous
  const wasMadeFromTitle =
    previous === '' ||
    (!originalDoc?.publishedOn && isMadeFrom(previous, textOf(originalDoc?.title ?? originalDoc?.name)))
  const isFree = given === '' || (given === previous && wasMadeFromTitle && Boolean(collection.versions?.drafts))
  if (!isFree)
    return {
      ...data,
      slug: await assertSlug(slugify(given), { collection: collection.slug, id: originalDoc?.id, req }),
    }
  if (!title || title === untitled) return data
  const base = slugify(title)
  if (!base) throw refuse(collection.slug, 'slug', t.addresses.noneFromTitle, req)
  // Another draft may have taken the same slug since.
  if (isMadeFrom(previous, title) && !(await isTaken(previous, collection.slug, originalDoc?.id, req)))
    return { ...data, slug: previous }
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(slug, collection.slug, originalDoc?.id, req)) && !isReserved(slug, collection.slug))
      return { ...data, slug }
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Whether a slug was derived from this title, with or without a number at the end. */
const isMadeFrom = (slug: string, title: string): boolean => {
  const base = slugify(title)
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
}

/** Only pages whose addresses begin at the root could take one that is the site's own. */
const isReserved = (slug: string, collection: string): boolean =>
  getContentType(collection).custom.site.address === '/' && getReservedSegments().includes(slug)

const assertSlug = async (
  slug: string,
  place: { collection: string; id: unknown; req: PayloadRequest },
): Promise<string> => {
  const { collection, id, req } = place
  if (!slug) throw refuse(collection, 'slug', t.addresses.empty, req)
  if (isReserved(slug, collection)) throw refuse(collection, 'slug', t.addresses.taken.bySite(`/${slug}/`), req)
  if (await isTaken(slug, collection, id, req)) throw refuse(collection, 'slug', t.addresses.taken.byPage(slug), req)
  return slug
}

const isTaken = async (slug: string, collection: string, id: unknown, req: PayloadRequest): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    trash: true,
    req,
  })
  return totalDocs > 0
}
