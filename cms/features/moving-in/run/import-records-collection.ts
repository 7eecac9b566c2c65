import type { CollectionConfig } from 'payload'
import { nobody } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/**
 * Which document each record of a source became, so that a source can be read again: one row a record. Written by moves alone, and
 * directly in the database.
 */
export const importRecords: CollectionConfig = {
  slug: 'importRecords',
  labels: t.run.records.labels,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    // The source and the id of the record in it, as a digest: no two rows are about the same record.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'source', type: 'text', required: true, index: true },
    { name: 'record', type: 'text', required: true },
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    // `made`: an import made the document; `matched`: it was there before, and is left alone.
    { name: 'state', type: 'text', required: true },
    { name: 'recordDigest', type: 'text', required: true },
    // Of the document as the import left it.
    { name: 'documentDigest', type: 'text' },
    { name: 'isPublished', type: 'checkbox' },
    // Whether references are still to be written, to what did not exist yet.
    { name: 'isUnfinished', type: 'checkbox' },
    { name: 'madeBy', type: 'text', index: true },
    { name: 'run', type: 'text', required: true, index: true },
    // What the run did and what there is to say about it, for its report.
    { name: 'outcome', type: 'json' },
  ],
}
