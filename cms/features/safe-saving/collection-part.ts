import type { ContentType } from '../../../content-types/index.ts'
import { editingEndpoints } from './editing-lock.ts'
import { keepVersions } from './keep-versions.ts'
import { keepEditor, lastEditedByField, lastEditorRemovedField } from './last-edited-by.ts'
import { refuseStaleFile, refuseStaleSave, rememberSent } from './refuse-stale-save.ts'
import { markRestoredAsDraft, restoreAsDraft } from './restore-as-draft.ts'
import { lockDurationSeconds } from './lock-duration.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/**
 * Prevents lost text: no save overwrites a newer one, a document is locked while someone edits it, text is kept in the browser
 * until saved, and versions are kept and restored as drafts. First among the parts, so that conflicts are found before anything
 * else is checked.
 */
export const getSafetyPart = ({ custom }: ContentType): CollectionPart => {
  const isDocument = custom.site.kind === 'document'
  return {
    lockDocuments: { duration: lockDurationSeconds },
    fields: [lastEditedByField, lastEditorRemovedField],
    endpoints: [...editingEndpoints, ...(isDocument ? [restoreAsDraft] : [])],
    hooks: {
      beforeOperation: [rememberSent, ...(custom.site.kind === 'file' ? [refuseStaleFile] : [])],
      beforeValidate: [refuseStaleSave, ...(isDocument ? [markRestoredAsDraft] : [])],
      beforeChange: [keepEditor],
      afterChange: isDocument ? [keepVersions] : [],
    },
    admin: {
      components: {
        edit: { beforeDocumentControls: ['./features/safe-saving/admin/SaveGuard.tsx#SaveGuard'] },
        ...(isDocument
          ? { views: { edit: { versions: { Component: './features/safe-saving/admin/VersionList.tsx#VersionList' } } } }
          : {}),
      },
    },
  }
}
