import { hasRole } from '../../platform/access/roles.ts'
import { keepCreator } from './keep-creator.ts'
import { refusePublishing } from './refuse-publishing.ts'
import { t } from './texts.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** The creator of a document, who may edit it, and the guard against changing what is live. */
export const rightsPart: CollectionPart = {
  fields: [
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: t.rights.createdBy,
      index: true,
      // Set only by the hook, and not public.
      access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
      admin: { hidden: true, readOnly: true, disableBulkEdit: true },
    },
  ],
  hooks: { beforeOperation: [refusePublishing], beforeChange: [keepCreator] },
}
