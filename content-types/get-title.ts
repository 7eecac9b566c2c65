import type { ContentType } from './roles.ts'

/** What editors know a document by: the value of the field that its type names, or else its id. */
export const getTitle = ({ admin }: ContentType, document: Record<string, unknown>): string =>
  String(document[admin.useAsTitle ?? 'id'] ?? document.id)
