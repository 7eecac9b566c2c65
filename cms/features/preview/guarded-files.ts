/**
 * Where a file is fetched from that no release has yet: from the CMS, which lets through whoever may read its document. The
 * public cannot.
 */
export const toGuardedAddress = ({ collection, filename }: { collection: string; filename: string }): string =>
  `/api/${collection}/file/${encodeURIComponent(filename)}`
