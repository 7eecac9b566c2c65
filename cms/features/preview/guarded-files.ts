/**
 * The address of a file that is not in any release yet: in the CMS, which serves it to people who can read its document. The
 * public cannot.
 */
export const toGuardedAddress = ({ collection, filename }: { collection: string; filename: string }): string =>
  `/api/${collection}/file/${encodeURIComponent(filename)}`
