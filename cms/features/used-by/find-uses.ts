import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { walkDataFields } from '../../../content-types/fields/walk.ts'
import { contentTypes, settings, type ContentType } from '../../../content-types/index.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'

/** Something that references something else. */
export interface Use {
  /** The collection, or the slug of the settings. */
  slug: string
  /** The document's id; none of settings. */
  id?: string
  /** Its name for editors. */
  name: string
  /** Whether it is public. */
  isLive: boolean
}

type FoundDocument = Record<string, unknown> & { id: string }

/**
 * Everything that references a document, value or file, by a field or in rich text: live versions, newest drafts, documents in
 * the bin, settings, and accounts.
 */
export const findUses = async (collection: string, id: string, req: PayloadRequest): Promise<Use[]> => {
  const uses: Use[] = []
  for (const type of contentTypes)
    for (const found of await findUsers(type, collection, id, req))
      if (type.slug !== collection || found.id !== id)
        uses.push({
          slug: type.slug,
          id: found.id,
          name: t.usedBy.document(String(found[type.admin.useAsTitle ?? 'id'])),
          isLive: type.custom.site.kind !== 'document' || (found._status === 'published' && !found.deletedAt),
        })
  for (const { slug, label } of settings) {
    const stored = await req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, req })
    if (isMentionedIn(stored, id))
      uses.push({ slug, name: t.usedBy.settings(getText(label, adminLanguage)), isLive: true })
  }
  return [...uses, ...(await findAccounts(collection, id, req))]
}

/** The accounts of those who belong to a value. The databases differ in what becomes of such a reference when the value goes. */
const findAccounts = async (target: string, id: string, req: PayloadRequest): Promise<Use[]> => {
  const pointing = req.payload.collections.users.config.flattenedFields
    .filter((field) => field.type === 'relationship' && field.relationTo === target)
    .map(({ name }): Where => ({ [name]: { in: [id] } }))
  if (!pointing.length) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { or: pointing },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((user) => ({
    slug: 'users',
    id: user.id,
    name: t.usedBy.account(user.name || user.email),
    isLive: false,
  }))
}

const findUsers = async (
  type: ContentType,
  target: string,
  id: string,
  req: PayloadRequest,
): Promise<FoundDocument[]> => {
  const fields = walkDataFields(type.fields)
  const pointing = fields
    .filter(({ field }) => (field.type === 'relationship' || field.type === 'upload') && field.relationTo === target)
    .map(({ path }): Where => ({ [path]: { in: [id] } }))
  const texts = fields.filter(({ field }) => field.type === 'richText').map(({ path }) => path)
  const isDocument = type.custom.site.kind === 'document'
  const state = isDocument ? ['_status', 'deletedAt'] : []
  const find = async (options: {
    where?: Where
    select?: Record<string, true>
    draft: boolean
  }): Promise<FoundDocument[]> => {
    const collection = type.slug as CollectionSlug
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      pagination: false,
      trash: isDocument,
      req,
      ...options,
    })
    return docs as unknown as FoundDocument[]
  }
  const found: FoundDocument[] = []
  // The live version, and the newest draft.
  for (const draft of isDocument ? [false, true] : [false]) {
    if (pointing.length) found.push(...(await find({ where: { or: pointing }, draft })))
    if (!texts.length) continue
    const select = Object.fromEntries(
      [type.admin.useAsTitle ?? 'id', ...state, ...texts].map((path) => [path, true as const]),
    )
    found.push(...(await find({ select, draft })).filter((document) => isMentionedIn(document, id)))
  }
  return found
}

/** Whether an id occurs anywhere in a stored value. Ids are long enough never to occur by chance. */
export const isMentionedIn = (stored: unknown, id: string): boolean => JSON.stringify(stored).includes(`"${id}"`)
