import { hasRole } from '../../platform/access/roles.ts'
import { refusePoorQuality } from './refuse-poor-quality.ts'
import { t } from './texts.ts'
import { qualityEndpoint } from './quality-endpoint.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

const { publishReason, overruled } = t.quality.fields

/**
 * Quality before publishing: what is not fit for readers is refused, and what is doubtful asks for a reason.
 *
 * @param address the beginning of the address of the type's pages, to which the publish button leads.
 */
export const qualityPart = (address: string | undefined): CollectionPart => ({
  hooks: { beforeChange: [refusePoorQuality] },
  endpoints: [qualityEndpoint],
  fields: [
    // Sent with a publication and kept in `overruled`: of each publication anew, never of the one before.
    { name: 'publishReason', type: 'textarea', label: publishReason, virtual: true, admin: { hidden: true } },
    {
      name: 'overruled',
      type: 'json',
      label: overruled,
      admin: { hidden: true },
      access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
    },
  ],
  admin: {
    components: {
      edit: {
        PublishButton: {
          path: './features/publishing/admin/publish-panel/PublishButton.tsx#PublishButton',
          clientProps: { address },
        },
      },
    },
  },
})
