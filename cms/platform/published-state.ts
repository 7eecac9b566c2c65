import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { getContentType } from '../../content-types/index.ts'

type Stored = Record<string, unknown> & { id: string }

/** The live version of a document, as opposed to its newest draft. Undefined when it does not exist. */
export const readLive = async (collection: string, id: string, req: PayloadRequest): Promise<Stored | undefined> => {
  const document = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: false,
    disableErrors: true,
    showHiddenFields: true,
    trash: true,
    req,
  })
  return (document as unknown as Stored | null) ?? undefined
}

/** Whether a stored document is public. */
export const isLive = (document: Stored | undefined): document is Stored =>
  document?._status === 'published' && !document.deletedAt

const key = (collection: string, id: unknown) => `live:${collection}:${String(id)}`

/** What was live before the current change, as recorded by `keepDates`. */
export const getLiveBefore = (req: PayloadRequest, collection: string, id: unknown): Stored | undefined =>
  req.context[key(collection, id)] as Stored | undefined

/**
 * Records what is live before a document changes, and maintains its dates: `publishedOn` is set on first publication, `updatedOn`
 * whenever the public content changes afterwards. Dates set by an editor or by an import are kept.
 */
export const keepDates: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const before = originalDoc?.id ? await readLive(collection.slug, String(originalDoc.id), req) : undefined
  if (before) req.context[key(collection.slug, before.id)] = before
  if (data._status !== 'published') return data
  const now = new Date().toISOString()
  if (!isLive(before)) return { ...data, publishedOn: data.publishedOn ?? now }
  // What is moved here brings its own date, and rings no bell where it brings none.
  const isDateSet =
    data.updatedOn !== undefined && (Boolean(req.context.isImport) || !isSameDate(data.updatedOn, before.updatedOn))
  const isChanged = !isDeepStrictEqual(
    getPublicContent(collection.slug, data),
    getPublicContent(collection.slug, before),
  )
  return {
    ...data,
    publishedOn: data.publishedOn ?? before.publishedOn ?? now,
    updatedOn: isDateSet ? data.updatedOn : isChanged ? now : before.updatedOn,
  }
}

const isSameDate = (one: unknown, other: unknown): boolean =>
  (!one && !other) ||
  (Boolean(one) && Boolean(other) && new Date(String(one)).getTime() === new Date(String(other)).getTime())

/** The declared content of a document, without dates and generated values. */
const getPublicContent = (collection: string, document: Record<string, unknown>): unknown =>
  getDataFields(getContentType(collection).fields)
    .filter(({ name }) => name !== 'publishedOn' && name !== 'updatedOn')
    .map(({ name, custom }) => {
      const value = withoutMachineParts(document[name])
      const flag = custom?.site?.publicWhen
      // What is not public does not count as a change.
      return flag && !(value as Record<string, unknown> | null)?.[flag] ? null : value
    })

/** A value without generated parts, for comparing: row ids, empty values, populated documents. */
export const withoutMachineParts = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.map(withoutMachineParts)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  if ('id' in value && !('type' in value) && Object.keys(value).length > 3 && 'createdAt' in value)
    return (value as Stored).id
  const parts = Object.entries(value)
    .filter(([name]) => name !== 'id' || 'blockType' in value)
    .map(([name, inner]): [string, unknown] => [name, withoutMachineParts(inner)])
    .filter(([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0))
  return parts.length ? Object.fromEntries(parts.sort(([one], [other]) => one.localeCompare(other))) : null
}
