import { hasRole } from '../../platform/access/roles.ts'
import { refusePoorQuality } from './refuse-poor-quality.ts'
import { t } from './texts.ts'
import { qualityEndpoint } from './quality-endpoint.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

const { publishReason, overruled } = t.quality.fields

/**
 * Quality checks before publishing: errors block it, and warnings require a reason.
 *
 * @param address the prefix of the type's page addresses, used by the publish button.
 */
export const qualityPart = (address: string | undefined): CollectionPart => ({
  hooks: { beforeChange: [refusePoorQuality] },
  endpoints: [qualityEndpoint],
  fields: [
    // Sent with each publication and stored in `overruled`. It never carries over to the next one.
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
