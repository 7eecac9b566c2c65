import type { PayloadRequest } from 'payload'
import { getId } from '../../platform/rich-text.ts'
import { t } from './texts.ts'

/**
 * A user's name; the e-mail address when there is none. Bypasses access rules: people who work on a document may know who else
 * does.
 */
export const getPersonName = async (id: unknown, req: PayloadRequest): Promise<string | undefined> => {
  if (id === undefined || id === null || id === '') return undefined
  const user = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    disableErrors: true,
    select: { name: true, email: true },
    req,
  })
  return user ? user.name || user.email : undefined
}

/** Whoever saved a document or a version last: see `last-edited-by.ts`. */
export interface Signed {
  lastEditedBy?: unknown
  lastEditorRemoved?: boolean | null
}

/** The name of whoever saved last; that they have been removed; undefined when it was the system. */
export const getEditorName = async (
  { lastEditedBy, lastEditorRemoved }: Signed,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const id = getId(lastEditedBy)
  if (id !== undefined) return (await getPersonName(id, req)) ?? t.safety.formerUser
  return lastEditorRemoved ? t.safety.formerUser : undefined
}
