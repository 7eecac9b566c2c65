import { adminGroups } from '../admin-groups.ts'
import type { ContentType } from '../roles.ts'

/** A file to download: a report, a template, a table. */
export const documents: ContentType = {
  slug: 'documents',
  labels: { singular: { sv: 'Dokument' }, plural: { sv: 'Dokument' } },
  admin: {
    useAsTitle: 'filename',
    group: adminGroups.files,
    description: { sv: 'Filer att ladda ner, och avskrifter av poddavsnitt.' },
    defaultColumns: ['filename', 'mimeType', 'filesize', 'updatedAt'],
  },
  custom: { site: { kind: 'file', file: { kind: 'document', maxBytes: 50_000_000 } } },
  upload: {
    mimeTypes: [
      'application/pdf',
      'text/plain',
      'text/csv',
      'text/vtt',
      'application/x-subrip',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.oasis.opendocument.presentation',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    pasteURL: false,
  },
  examples: async () => (await import('./examples/documents.ts')).documentExamples,
  fields: [],
}
