import type { CollectionBeforeChangeHook, Field, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'

/** Who saved last. Set automatically, and visible only to people who are signed in. */
export const lastEditedByField: Field = {
  name: 'lastEditedBy',
  type: 'relationship',
  relationTo: 'users',
  label: t.safety.lastEditedBy,
  index: true,
  maxDepth: 0,
  access: { read: ({ req }) => hasRole(req, 'editor') },
  admin: { hidden: true, disableBulkEdit: true },
}

/** Stores who saves a document. Saves by the system leave it unchanged. */
export const keepEditor: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => sign(data, originalDoc, req)

/** The same for settings. */
export const keepEditorOfSettings: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => sign(data, originalDoc, req)

const sign = (
  data: Record<string, unknown>,
  before: { lastEditedBy?: unknown } | undefined,
  req: PayloadRequest,
): Record<string, unknown> => ({ ...data, lastEditedBy: req.user?.id ?? before?.lastEditedBy ?? null })
