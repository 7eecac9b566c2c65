import { hasRole } from '../../platform/access/roles.ts'
import { checkRedirect, shortenChains } from './check-redirect.ts'
import { keepDeletedAddress, keepOldAddresses } from './keep-old-addresses.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** For collections with their own addresses: keeps the old address when it changes. */
export const addressPart: CollectionPart = {
  hooks: { afterChange: [keepOldAddresses], afterDelete: [keepDeletedAddress] },
}

/** The rules for the collection of old addresses itself. */
export const redirectPart: CollectionPart = {
  // An old address leads to one place: there is nothing to copy.
  disableDuplicate: true,
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
