import type { Payload } from 'payload'
import type { Values } from '../../../content-types/fields/values.ts'
import { contentTypes, type ContentType } from '../../../content-types/index.ts'
import { compareDigests, digestContent } from '../example-content/digest-content.ts'
import { getSubject, readExampleRecords, type ExampleRecord } from '../example-content/example-records.ts'
import { readDocuments, type StoredDocument } from '../example-content/read-documents.ts'
import { recogniseExamples, type FoundRecord } from '../example-content/recognise-examples.ts'
import { readNote } from '../../platform/notes/notes.ts'
import { findMentions } from './mentions.ts'
import { planSettings, type SettingsPlan } from './plan-settings.ts'

/** A document, value or file in a plan. */
export interface Planned {
  type: ContentType
  id: string
  title: string
}

/** An example that goes. */
export interface Going extends Planned {
  record: ExampleRecord | FoundRecord
  /** When it was last changed: see `getMark`. */
  mark: string
}

/** What is done when somebody begins with content of their own. */
export interface Plan {
  going: Going[]
  /** Examples that somebody has changed, with the paths of the fields. */
  changed: (Planned & { paths: string[] })[]
  /** Examples that nobody has changed, but that something uses which stays. */
  used: Planned[]
  /** What is no example, by type. */
  own: { type: ContentType; count: number; first: Planned[] }[]
  settings: SettingsPlan[]
  /** Records that have yet to be stored, of an installation that was filled before there were any. */
  recognised: readonly FoundRecord[]
}

/** The number of documents of a type that are named. */
const maxNamed = 20

/**
 * Works out what goes and what stays. An example goes when it is what it was when it was stored, in what is live as in its newest
 * draft. A value or a file stays nevertheless while something that stays uses it.
 */
export const makePlan = async (payload: Payload): Promise<Plan> => {
  const { records, recognised } = await findRecords(payload)
  const bySubject = new Map(records.map((record) => [record.subject, record]))
  const exampleIds = new Set(records.flatMap(({ subject }) => subject.split('/').slice(1)))
  const settings = await planSettings(payload, bySubject)
  const plan: Plan = { going: [], changed: [], used: [], own: [], settings, recognised }
  const candidates = new Map<string, Going & { mentions: Set<string> }>()
  const needed = new Set<string>()
  const need = (value: unknown): void => findMentions(value, exampleIds).forEach((id) => needed.add(id))
  for (const type of contentTypes) {
    const own = { type, count: 0, first: [] as Planned[] }
    for await (const document of readDocuments(payload, type)) {
      const record = bySubject.get(getSubject(type.slug, document.id))
      const planned = describe(type, document)
      const paths = record ? findChanges(type, document, record) : []
      if (record && !paths.length) {
        const mentions = findMentions([document.stored, document.newest], exampleIds)
        candidates.set(document.id, { ...planned, record, mark: getMark(document), mentions })
        continue
      }
      need([document.stored, document.newest])
      if (record) plan.changed.push({ ...planned, paths })
      else if (type.custom.site.kind !== 'redirect' || !document.stored.owner) {
        own.count++
        if (own.first.length < maxNamed) own.first.push(planned)
      }
    }
    if (own.count) plan.own.push(own)
  }
  for (const { kept } of plan.settings) need(kept)
  for (const value of await readKeptElsewhere(payload, candidates)) need(value)
  for (const id of needed) {
    const candidate = candidates.get(id)
    const kind = candidate?.type.custom.site.kind
    if (!candidate || (kind !== 'vocabulary' && kind !== 'file')) continue
    candidates.delete(id)
    plan.used.push(candidate)
    // What it uses in its turn is found by the same loop: a set goes on to what is added while it is gone through.
    candidate.mentions.forEach((mentioned) => needed.add(mentioned))
  }
  plan.going = [...candidates.values()]
  return plan
}

/** The records of the installation, or of one that was filled before there were any, what is recognised in it. */
const findRecords = async (
  payload: Payload,
): Promise<{ records: readonly (ExampleRecord | FoundRecord)[]; recognised: readonly FoundRecord[] }> => {
  const records = await readExampleRecords(payload)
  if (records.length || (await readNote(payload, 'own-content'))) return { records, recognised: [] }
  const recognised = await recogniseExamples(payload)
  return { records: recognised, recognised }
}

const describe = (type: ContentType, { id, newest }: StoredDocument): Planned => ({
  type,
  id,
  title: String(newest[type.admin.useAsTitle ?? 'id'] ?? ''),
})

/** The moments at which what is live and what is newest of a document were saved. */
export const getMark = ({ stored, newest }: StoredDocument): string =>
  `${String(stored.updatedAt)} ${String(newest.updatedAt)}`

/** Marks a field that is not known, because an example has been changed before all was stored. */
const unknownPath = ''

const findChanges = (type: ContentType, document: StoredDocument, record: ExampleRecord | FoundRecord): string[] => {
  // What is being taken away has lost what went before it.
  if ('goingAs' in record && record.goingAs) return record.goingAs === getMark(document) ? [] : [unknownPath]
  const { digests } = record
  const { stored, newest } = document
  if (!digests) return [stored, newest].some(wasSaved) ? [unknownPath] : []
  return [...new Set([stored, newest].flatMap((values) => compareDigests(digests, digestContent(type.fields, values))))]
}

const wasSaved = ({ lastEditedBy, lastEditorRemoved }: Values): boolean => Boolean(lastEditedBy || lastEditorRemoved)

/** What else holds on to examples: accounts, and what is kept of documents that stay until they are published or reviewed. */
const readKeptElsewhere = async (payload: Payload, candidates: ReadonlyMap<string, unknown>): Promise<unknown[]> => {
  const all = { where: {}, pagination: false, limit: 0 }
  const [users, schedules, reviews] = await Promise.all([
    payload.db.find<Values>({ collection: 'users', ...all }),
    payload.db.find<Values>({ collection: 'schedules', ...all, where: { state: { equals: 'waiting' } } }),
    payload.db.find<Values>({ collection: 'reviews', ...all }),
  ])
  const stays = (key: unknown): boolean => !candidates.has(String(key).split('/')[1] ?? '')
  return [
    ...users.docs,
    ...schedules.docs.filter(({ documentKey }) => stays(documentKey)).map(({ content }) => content),
    ...reviews.docs.filter(({ subject }) => stays(subject)).map(({ content }) => content),
  ]
}
