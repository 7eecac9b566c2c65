import type { ContentType } from '../../../content-types/index.ts'
import { editingEndpoints } from './editing-lock.ts'
import { keepVersions } from './keep-versions.ts'
import { keepEditor, lastEditedByField } from './last-edited-by.ts'
import { refuseStaleFile, refuseStaleSave, rememberSent } from './refuse-stale-save.ts'
import { markRestoredAsDraft, restoreAsDraft } from './restore-as-draft.ts'
import { lockDurationSeconds } from './lock-duration.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/**
 * That nobody's text is lost: no save on top of a newer one, a lock while somebody writes, text kept in the browser until it is
 * saved, versions that are kept and come back as drafts. Stands first among the parts, so that a conflict is found before
 * anything else is looked at.
 */
export const getSafetyPart = ({ custom }: ContentType): CollectionPart => {
  const isDocument = custom.site.kind === 'document'
  return {
    lockDocuments: { duration: lockDurationSeconds },
    fields: [lastEditedByField],
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
