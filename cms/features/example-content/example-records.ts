import type { Payload, PayloadRequest } from 'payload'
import { contentTypes, settings } from '../../../content-types/index.ts'
import { digestContent, type Digests } from './digest-content.ts'
import { readDocuments, readSettingsContent } from './read-documents.ts'

/** That something was stored as an example. */
export interface ExampleRecord {
  id: string
  /** `projects/<id>`; of settings their slug alone. */
  subject: string
  /** What it was then; none while the examples are still being stored. */
  digests?: Digests | null
  /** When it was last changed, of what is being taken away: see `own-content`. */
  goingAs?: string | null
  /** The names of the files that are left of something that has been taken away. */
  files?: string[] | null
}

/** How a record names a document. */
export const getSubject = (collection: string, id: string): string => `${collection}/${id}`

/** All records. */
export const readExampleRecords = async (payload: Payload): Promise<ExampleRecord[]> =>
  (await payload.db.find<ExampleRecord>({ collection: 'exampleRecords', where: {}, pagination: false, limit: 0 })).docs

/** Records that something is being stored as an example, or was. */
export const addExampleRecord = async (
  payload: Payload,
  subject: string,
  { digests, req }: { digests?: Digests | null | undefined; req?: PayloadRequest } = {},
): Promise<void> => {
  const data = { subject, ...(digests ? { digests } : {}) }
  await payload.db.create({ collection: 'exampleRecords', data, ...(req ? { req } : {}) })
}

/** Changes what a record says, in the transaction of a request when there is one. */
export const updateExampleRecord = async (
  payload: Payload,
  id: string,
  data: Partial<Omit<ExampleRecord, 'id' | 'subject'>>,
  req?: PayloadRequest,
): Promise<void> => {
  await payload.db.updateOne({ collection: 'exampleRecords', id, data, returning: false, ...(req ? { req } : {}) })
}

/** Forgets that something was stored as an example; everything without ids. */
export const deleteExampleRecords = async (payload: Payload, ids?: readonly string[]): Promise<void> => {
  await payload.db.deleteMany({ collection: 'exampleRecords', where: ids ? { id: { in: [...ids] } } : {} })
}

/** Records what has been stored of each example, so that it can be seen later whether anybody has changed it. */
export const keepDigests = async (payload: Payload): Promise<void> => {
  const records = new Map((await readExampleRecords(payload)).map((record) => [record.subject, record]))
  for (const type of contentTypes) {
    const ids = [...records.keys()].flatMap((subject) =>
      subject.startsWith(`${type.slug}/`) ? [subject.slice(type.slug.length + 1)] : [],
    )
    if (!ids.length) continue
    for await (const { id, stored } of readDocuments(payload, type, { id: { in: ids } }))
      await updateExampleRecord(payload, records.get(getSubject(type.slug, id))!.id, {
        digests: digestContent(type.fields, stored),
      })
  }
  for (const { slug, fields } of settings) {
    const record = records.get(slug)
    if (record)
      await updateExampleRecord(payload, record.id, {
        digests: digestContent(fields, await readSettingsContent(payload, slug)),
      })
  }
}
