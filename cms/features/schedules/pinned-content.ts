import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, PayloadRequest, TypedUser } from 'payload'
import { readLive } from '../../platform/published-state.ts'

/**
 * What a document said at one moment, as plain JSON: every field of it, those that were empty as null. `updatedAt` is when that
 * was saved.
 */
export type PinnedContent = Record<string, unknown>

/** Fields that belong to the stored document and not to what it says. */
const metadataFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

/**
 * Takes down what the newest draft of a document says, so that exactly this can be published later, whatever is written on top of
 * it in the meantime.
 *
 * @param given fields that stand otherwise in the form, and are not saved yet.
 * @throws NotFound when the person who asks may not read the document.
 */
export const pinContent = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  given: Record<string, unknown> = {},
): Promise<PinnedContent> => {
  const newest = await readNewest(req, collection, id, false)
  const fields = getFields(req, collection)
  const known = new Set(fields.map(({ name }) => name))
  const more = Object.entries(given).filter(([name]) => known.has(name) && !metadataFields.has(name))
  const content = fill(fields, { ...newest, ...Object.fromEntries(more) })
  // A date that no editor has set is worked out when the content is published.
  const live = await readLive(collection, id, req)
  if (!content.updatedOn || isSameDate(content.updatedOn, live?.updatedOn)) delete content.updatedOn
  return toJson({ ...content, updatedAt: newest.updatedAt })
}

/**
 * Publishes exactly what was pinned, as a certain person: with that person's rights, and all rules that hold for publishing. What
 * has been written since then is kept as a draft on top of it.
 *
 * @throws what Payload throws when the person may not, the document is gone, or a rule refuses it.
 */
export const publishPinned = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  content: PinnedContent,
  user: TypedUser,
): Promise<void> => {
  const as = { collection: collection as CollectionSlug, id, depth: 0, user, overrideAccess: false, req } as const
  const { updatedAt, ...pinned } = content
  const newest = await readNewest(req, collection, id, true)
  const written = toJson(fill(getFields(req, collection), newest))
  await req.payload.update({ ...as, data: { ...pinned, _status: 'published' } as never })
  const isNewer = new Date(String(newest.updatedAt)) > new Date(String(updatedAt))
  if (isNewer && !isSameContent(written, pinned))
    await req.payload.update({ ...as, draft: true, data: { ...toDraft(written, pinned), _status: 'draft' } as never })
}

/** What was written later, as a draft on top of what is public now: it keeps the dates, and an address that nobody chose. */
const toDraft = (written: PinnedContent, published: PinnedContent): PinnedContent => {
  const draft = { ...written }
  for (const name of ['publishedOn', 'updatedOn']) if (!draft[name]) delete draft[name]
  // Until the first publication the address follows the title by itself.
  return published.publishedOn ? draft : { ...draft, slug: published.slug }
}

const isSameContent = (one: PinnedContent, other: PinnedContent): boolean =>
  isDeepStrictEqual({ ...one, updatedOn: null }, { ...other, updatedOn: null })

const readNewest = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  overrideAccess: boolean,
): Promise<Record<string, unknown>> => {
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    showHiddenFields: true,
    overrideAccess,
    ...(req.user ? { user: req.user } : {}),
    req,
  })
  return found as unknown as Record<string, unknown>
}

const getFields = (req: PayloadRequest, collection: string): FlattenedField[] =>
  req.payload.collections[collection as CollectionSlug].config.flattenedFields

/** Every field with its value, also those that have none: what is left out of a save would keep what stands there by then. */
const fill = (fields: FlattenedField[], stored: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(
        (field) => !metadataFields.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual),
      )
      .map((field): [string, unknown] => [field.name, fillField(field, stored[field.name])]),
  )

const fillField = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'group') return fill(field.flattenedFields, (value ?? {}) as Record<string, unknown>)
  if (field.type === 'array')
    return Array.isArray(value)
      ? value.map((row: Record<string, unknown>) => ({ ...fill(field.flattenedFields, row), id: row.id }))
      : []
  if ('hasMany' in field && field.hasMany) return value ?? []
  return value ?? null
}

const toJson = (content: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(content)) as Record<string, unknown>

const isSameDate = (one: unknown, other: unknown): boolean =>
  Boolean(one) && Boolean(other) && new Date(String(one)).getTime() === new Date(String(other)).getTime()
