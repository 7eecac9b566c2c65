import { settingsKind } from '../set-aside/settings-kind.ts'

/** Where a document, or settings, is edited in the admin. */
export const getEditAddress = (collection: string, id: string): string =>
  collection === settingsKind ? `/admin/globals/${id}` : `/admin/collections/${collection}/${id}`
