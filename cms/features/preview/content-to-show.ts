import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { getDataFields } from '../../../content-types/fields/walk.ts'
import { contentTypes, type ContentType } from '../../../content-types/index.ts'
import type { StoredDocument } from '../../../content-types/snapshot.ts'
import { getId } from '../../platform/rich-text.ts'
import { t } from './texts.ts'

/** The document to preview. */
export interface PreviewTarget {
  collection: string
  id: string
  /** Which version of its content: see `contentSources`. Default: the newest draft. */
  source?: { kind: string; id: string }
}

/** The content to show, and a note that says which it is. */
export interface ContentToShow {
  document: StoredDocument
  note: string
}

interface Reader {
  payload: Payload
  user: TypedUser
}
type ReadSource = (reader: Reader, wanted: PreviewTarget, sourceId: string) => Promise<unknown>

/**
 * Where content other than the newest draft comes from, by its parameter in the address. A collection that pins content is one
 * line here.
 */
export const contentSources: Record<string, { note: string; read: ReadSource }> = {
  version: { note: t.preview.notes.version, read: readVersion },
  review: { note: t.preview.notes.review, read: readPinned('reviews') },
  schedule: { note: t.preview.notes.schedule, read: readPinned('schedules') },
}

/**
 * Reads a document's content as the public would see it, with the access of the signed-in user. Undefined when there is no such
 * content, or the user may not read it.
 */
export const readContentToShow = async (
  payload: Payload,
  user: TypedUser,
  wanted: PreviewTarget,
): Promise<ContentToShow | undefined> => {
  const type = contentTypes.find(({ slug, custom }) => slug === wanted.collection && custom.site.address)
  if (!type) return undefined
  const reader = { payload, user }
  const newest = await read(reader, wanted.collection, wanted.id, { draft: true })
  if (!newest) return undefined
  const toShow = (content: unknown, note: string): ContentToShow | undefined =>
    isPlain(content) ? { document: withoutPrivateParts(type, { ...content, id: wanted.id }), note } : undefined
  if (!wanted.source) return toShow(newest, t.preview.notes.draft)
  const { kind, id } = wanted.source
  const source = Object.hasOwn(contentSources, kind) ? contentSources[kind] : undefined
  return source && toShow(await source.read(reader, wanted, id), source.note)
}

/** An earlier version of the document. */
async function readVersion(
  { payload, user }: Reader,
  { collection, id }: PreviewTarget,
  sourceId: string,
): Promise<unknown> {
  if (!payload.config.collections.find(({ slug }) => slug === collection)?.versions) return undefined
  const version: unknown = await payload.findVersionByID({
    collection: collection as CollectionSlug,
    id: sourceId,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  return isPlain(version) && getId(version.parent) === id ? version.version : undefined
}

/** Content pinned by a document of another collection. */
function readPinned(holder: string): ReadSource {
  return async (reader, wanted, sourceId) => {
    if (!reader.payload.config.collections.some(({ slug }) => slug === holder)) return undefined
    return getPinnedContent(await read(reader, holder, sourceId), wanted)
  }
}

/** The content pinned by a review or schedule, if it belongs to the wanted document. */
export const getPinnedContent = (pinning: unknown, { collection, id }: PreviewTarget): unknown => {
  if (!isPlain(pinning) || !isPlain(pinning.document)) return undefined
  const { relationTo, value } = pinning.document
  return relationTo === collection && getId(value) === id ? pinning.content : undefined
}

const read = async (
  { payload, user }: Reader,
  collection: string,
  id: string,
  { draft = false } = {},
): Promise<unknown> =>
  payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })

/** Editors can read more than the public, so groups that are not marked as public are removed from the page. */
const withoutPrivateParts = ({ fields }: ContentType, document: StoredDocument): StoredDocument => {
  const shown = { ...document }
  for (const { name, custom } of getDataFields(fields)) {
    const flag = custom?.site?.publicWhen
    const part = shown[name]
    if (flag && !(isPlain(part) && part[flag])) delete shown[name]
  }
  return shown
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
