import { hasRole } from '../../platform/access/roles.ts'
import { keepCreator } from './keep-creator.ts'
import { refusePublishing } from './refuse-publishing.ts'
import { t } from './texts.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** Who made a document, which gives them the right to change it; and the guard of what the public reads. */
export const rightsPart: CollectionPart = {
  fields: [
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: t.rights.createdBy,
      index: true,
      // Set by the hook alone, and nothing that the public is told.
      access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
      admin: { hidden: true, readOnly: true, disableBulkEdit: true },
    },
  ],
  hooks: { beforeOperation: [refusePublishing], beforeChange: [keepCreator] },
}
