import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { compareContent, type Change } from '../../../platform/differences/compare-content.ts'
import { withNames } from '../../../platform/differences/name-documents.ts'
import type { Values } from '../../../platform/rich-text.ts'
import type { Decision } from '../plan/decide.ts'
import { getKind } from '../plan/types.ts'
import { findUser } from './find-user.ts'

/**
 * In what a document differs from what the source has now: `before` is what stands here, `after` what the source says. Only fields
 * that the source fills, and not the address, which stays.
 *
 * @param user who asks, and reads the names of what is pointed at.
 */
export const compareWithSource = async (
  payload: Payload,
  { type, document, data }: Decision,
  user: string | undefined,
): Promise<Change[]> => {
  const now = await payload.findByID({
    collection: type as CollectionSlug,
    id: document,
    draft: getKind(type) === 'document',
    depth: 0,
    disableErrors: true,
  })
  if (!now) return []
  const given = new Set(Object.keys(data).filter((name) => name !== 'slug'))
  const fields = getDataFields(getContentType(type).fields).filter(({ name }) => given.has(name))
  const asker = await findUser(payload, user)
  const req = await createLocalReq(asker ? { user: asker } : {}, payload)
  return withNames(req, (nameOf) => compareContent(fields, { before: now as unknown as Values, after: data }, nameOf))
}
