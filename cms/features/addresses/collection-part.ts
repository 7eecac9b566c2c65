import { hasRole } from '../../platform/access/roles.ts'
import { checkRedirect, shortenChains } from './check-redirect.ts'
import { keepDeletedAddress, keepOldAddresses } from './keep-old-addresses.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** What whatever has an address of its own does when it leaves it. */
export const addressPart: CollectionPart = {
  hooks: { afterChange: [keepOldAddresses], afterDelete: [keepDeletedAddress] },
}

/** What the old addresses themselves keep to. */
export const redirectPart: CollectionPart = {
  hooks: { beforeValidate: [checkRedirect], afterChange: [shortenChains] },
  fields: [
    {
      name: 'owner',
      type: 'text',
      index: true,
      admin: { hidden: true },
      access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
    },
  ],
}
