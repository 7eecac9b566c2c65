import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, PayloadRequest, TypedUser } from 'payload'
import { readLive } from '../../platform/published-state.ts'

/**
 * A document's content at one point in time, as plain JSON: all its fields, empty ones as null. `updatedAt` is when it was saved.
 */
export type PinnedContent = Record<string, unknown>

/** Metadata of the stored document, which is not content. */
const metadataFields = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'createdBy',
  'lastEditedBy',
  'lastEditorRemoved',
])

/**
 * Captures the newest draft of a document, so that exactly this can be published later, whatever is written on top of it in the
 * meantime.
 *
 * @param given form fields that differ and are not saved yet.
 * @throws NotFound when the user may not read the document.
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
  // Dates that no editor has set are computed on publication.
  const live = await readLive(collection, id, req)
  if (!content.updatedOn || isSameDate(content.updatedOn, live?.updatedOn)) delete content.updatedOn
  return toJson({ ...content, updatedAt: newest.updatedAt })
}

/**
 * Publishes exactly the pinned content on behalf of a user: with that user's rights and all publishing rules. What has been
 * written since is kept as a draft on top of it.
 *
 * @throws Payload's errors when the user may not, the document is gone, or a rule rejects it.
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

/** What was written later, as a draft on top of the published version: it keeps the dates, and a slug that nobody chose. */
const toDraft = (written: PinnedContent, published: PinnedContent): PinnedContent => {
  const draft = { ...written }
  for (const name of ['publishedOn', 'updatedOn']) if (!draft[name]) delete draft[name]
  // Until first publication the slug follows the title automatically.
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

/** Every field with its value, including empty ones: a field missing from a save would keep whatever value it has by then. */
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
