import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { t } from '../texts.ts'
import { refuse } from '../../platform/refusals/refuse.ts'
import { untitled } from '../../features/addresses/slug.ts'

/** A draft needs only a title. The admin creates a draft before anything is typed, so that one gets a placeholder. */
export const requireTitle: CollectionBeforeValidateHook = ({ data, operation, originalDoc, collection, req }) => {
  const title = data && 'title' in data ? data.title : originalDoc?.title
  if (data?._status === 'published' && title === untitled)
    throw refuse(collection.slug, 'title', t.content.titleToPublish, req)
  if (typeof title === 'string' && title.trim()) return data
  const isOpenedByAdmin = operation === 'create' && req.payloadAPI === 'local' && !req.context.isImport
  if (isOpenedByAdmin) return { ...data, title: untitled }
  throw refuse(collection.slug, 'title', t.content.title, req)
}

/**
 * Saves as a draft everything that is not being published, even when the API call leaves out `?draft=true`: required fields are
 * checked only on publication.
 */
export const createAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create') return args
  const { data } = args as { data?: { _status?: string } }
  return data?._status === 'published' ? args : { ...args, draft: true }
}
