import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { getTitle } from '../../../content-types/get-title.ts'
import { getContentType, settings } from '../../../content-types/index.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'
import { getLiveBefore, isLive, readLive } from '../../platform/published-state.ts'
import { getPublishReason } from '../quality/refuse-poor-quality.ts'

const { reasons } = t.publications

/** The name of the publication queue. */
export const publicationQueue = 'publish'

/**
 * Queues a publication in the transaction of the change itself, so that it becomes visible together with the change:
 * `afterChange` runs before the commit.
 */
export const queuePublication = async (what: string, req: PayloadRequest): Promise<void> => {
  if (req.context.isImport) return
  const who = req.user?.email ?? ''
  await req.payload.jobs.queue({ task: 'publish', queue: publicationQueue, input: { what, who }, req })
}

/** Queues a publication on behalf of the system, outside any change. */
export const queuePublicationNow = async (payload: Payload, what: string): Promise<void> => {
  await payload.jobs.queue({ task: 'publish', queue: publicationQueue, input: { what, who: '' } })
}

/** Queues a publication when a change affects the public site: not for drafts, nor for files that nothing can use yet. */
export const queueAfterChange: CollectionAfterChangeHook = async ({ doc, operation, collection, req }) => {
  const reason = getPublishReason(req, collection.slug, operation, doc.id)
  if (await reachesPublic(collection, doc, operation, req))
    await queuePublication(
      reasons[operation === 'create' ? 'added' : 'changed'](nameOf(collection, doc)) +
        (reason ? t.quality.despite(reason) : ''),
      req,
    )
  return doc
}

/** Queues a publication when something is permanently deleted. */
export const queueAfterDelete: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  if (!collection.versions?.drafts || doc._status === 'published')
    await queuePublication(reasons.removed(nameOf(collection, doc)), req)
  return doc
}

/** Queues a publication when settings change. */
export const queueAfterSettings: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const label = settings.find(({ slug }) => slug === global.slug)?.label
  await queuePublication(reasons.settings(label ? getText(label, adminLanguage) : global.slug), req)
  return doc
}

const reachesPublic = async (
  collection: SanitizedCollectionConfig,
  doc: { id: string },
  operation: 'create' | 'update',
  req: PayloadRequest,
): Promise<boolean> => {
  if (getContentType(collection.slug).custom.site.kind === 'file') return operation === 'update'
  if (!collection.versions?.drafts) return true
  const before = getLiveBefore(req, collection.slug, doc.id)
  const after = await readLive(collection.slug, doc.id, req)
  if (!isLive(before) && !isLive(after)) return false
  // A draft of a live document leaves the live one unchanged.
  return !before || !after || before.updatedAt !== after.updatedAt || before._status !== after._status
}

const nameOf = ({ slug }: SanitizedCollectionConfig, doc: Record<string, unknown>): string => {
  const type = getContentType(slug)
  return reasons.document(getText(type.labels.singular, adminLanguage), getTitle(type, doc))
}
