import type { CollectionBeforeChangeHook, Field, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'

/** Set automatically, and visible only to people who are signed in. */
const kept = {
  access: { read: ({ req }: { req: PayloadRequest }) => hasRole(req, 'editor') },
  admin: { hidden: true, disableBulkEdit: true },
}

/** Who saved last. */
export const lastEditedByField = {
  name: 'lastEditedBy',
  type: 'relationship',
  relationTo: 'users',
  label: t.safety.lastEditedBy,
  index: true,
  maxDepth: 0,
  ...kept,
} satisfies Field

/** Whether the account of whoever saved last has been deleted. */
export const lastEditorRemovedField = {
  name: 'lastEditorRemoved',
  type: 'checkbox',
  label: t.safety.lastEditorRemoved,
  ...kept,
} satisfies Field

/** Stores who saves a document. Saves by the system leave it unchanged. */
export const keepEditor: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => sign(data, originalDoc, req)

/** The same for settings. */
export const keepEditorOfSettings: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => sign(data, originalDoc, req)

const sign = (
  data: Record<string, unknown>,
  before: { lastEditedBy?: unknown; lastEditorRemoved?: unknown } | undefined,
  req: PayloadRequest,
): Record<string, unknown> => ({
  ...data,
  lastEditedBy: req.user?.id ?? before?.lastEditedBy ?? null,
  lastEditorRemoved: req.user ? null : (before?.lastEditorRemoved ?? null),
})
