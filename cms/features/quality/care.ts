import { getTitle } from '../../../content-types/get-title.ts'
import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
  type Where,
} from 'payload'
import { format } from '../../platform/format.ts'
import { getDataFields, walkDataFields } from '../../../content-types/fields/walk.ts'
import { contentTypes, getContentType, type ContentType } from '../../../content-types/index.ts'
import { t } from './texts.ts'
import { runRules } from './check-quality.ts'
import { toCheckedDocument, type CheckedDocument } from './checked-document.ts'
import { inBatches, readFacts, type Facts } from './facts.ts'
import { getLinkFields } from './links/collect-links.ts'
import { readDocuments } from './read-documents.ts'
import type { Values } from '../../platform/rich-text.ts'
import { findUnmetRequirement } from './rules/alt-text.ts'
import { emailFormat, phoneFormat, reachableContacts } from './rules/contacts.ts'
import { deadLinks } from './rules/dead-links.ts'
import { expectedWhenRealised, getStage } from './rules/realised.ts'

/** Something live that needs attention. */
export interface CareItem {
  rule: string
  collection: string
  id: string
  title: string
  /** What is wrong and what to do, in Swedish. */
  message: string
  /** Where in the form. */
  path?: string
}

const dayMs = 24 * 60 * 60_000
/** After this time without a change, an ongoing project's page may be out of date. */
const staleAfterMs = 365 * dayMs
/** After this time, unpublished changes have probably been forgotten. */
const abandonedAfterMs = 30 * dayMs

/**
 * Finds what needs attention among what a user may read: pages of ongoing projects unchanged for a year, pictures without a
 * description, effects without results, dead links, unreachable contacts, and changes left unpublished.
 */
export const findCare = async (payload: Payload, user: TypedUser): Promise<CareItem[]> => {
  const req = await createLocalReq({ user }, payload)
  const items: CareItem[] = []
  for (const type of contentTypes) {
    const { kind } = type.custom.site
    if (kind === 'file') items.push(...(await findIncompleteFiles(req, type)))
    if (kind !== 'document') continue
    items.push(...(await findInDocuments(req, type)), ...(await findAbandonedDrafts(req, type)))
  }
  return [...items, ...(await findDeadLinks(req))]
}

const isLive: Where = { _status: { equals: 'published' } }

/** The top-level fields of a type that have a role, or contain a field that has it. */
const getFieldsWith = (
  type: ContentType,
  has: (field: ReturnType<typeof getDataFields>[number]) => boolean,
): string[] => [
  ...new Set(
    walkDataFields(type.fields)
      .filter(({ field }) => has(field))
      .map(({ path }) => path.split('.')[0] ?? path),
  ),
]

const findInDocuments = async (req: PayloadRequest, type: ContentType): Promise<CareItem[]> => {
  const progress = getFieldsWith(type, ({ custom }) => Boolean(custom?.site?.progress))
  const contacts = getFieldsWith(type, ({ custom }) => Boolean(custom?.site?.contactMethods))
  const effects = getFieldsWith(type, ({ custom }) => Boolean(custom?.site?.expectedWhenRealised))
  if (!progress.length && !contacts.length) return []
  const dated = ['publishedOn', 'updatedOn']
  const items: CareItem[] = []
  const realised: string[] = []
  const fields = [...progress, ...contacts, ...dated]
  for await (const { documents, facts } of readChecked(req, type, { where: isLive, fields }))
    for (const document of documents) {
      const stage = getStage(document, facts)
      if (stage === 'realised') realised.push(String(document.id))
      items.push(...findByRules(document, facts, contactRules), ...findStale(document, facts, stage))
    }
  if (effects.length)
    for (const ids of inBatches(realised)) {
      const reading = { where: { id: { in: ids } }, fields: [...progress, ...effects] }
      for await (const { documents, facts } of readChecked(req, type, reading))
        items.push(...documents.flatMap((document) => findByRules(document, facts, [expectedWhenRealised])))
    }
  return items
}

/** Live documents with some of their fields, ready for the rules, and the facts these need. */
async function* readChecked(
  req: PayloadRequest,
  type: ContentType,
  { where, fields }: { where: Where; fields: readonly string[] },
): AsyncGenerator<{ documents: CheckedDocument[]; facts: Facts }> {
  // Fields that were not read are not checked.
  const narrow = { ...type, fields: getDataFields(type.fields).filter(({ name }) => fields.includes(name)) }
  for await (const found of readDocuments(req, type, { asUser: true, where, fields })) {
    const documents = found.map((document) => toCheckedDocument(narrow, document, String(document.id)))
    yield { documents, facts: await readFacts(req, documents) }
  }
}

const contactRules = [reachableContacts, phoneFormat, emailFormat]

const findByRules = (document: CheckedDocument, facts: Facts, rules: Parameters<typeof runRules>[2]): CareItem[] =>
  runRules(document, facts, rules).map(({ rule, path, message }) => ({
    rule,
    collection: document.type.slug,
    id: String(document.id),
    title: getTitle(document.type, document.data),
    message,
    path,
  }))

/** Finds ongoing projects without news. Realised and stopped ones may stay unchanged. */
const findStale = (
  { type, id, data }: CheckedDocument,
  { now }: Facts,
  stage: ReturnType<typeof getStage>,
): CareItem[] => {
  const changed = Date.parse(String(data.updatedOn ?? data.publishedOn ?? ''))
  if (stage !== 'underWay' || !(changed < now.getTime() - staleAfterMs)) return []
  const message = t.quality.care.stale(format.monthAndYear(changed))
  return [{ rule: 'stale', collection: type.slug, id: String(id), title: getTitle(type, data), message }]
}

/** Finds files that lack something their declaration requires, such as a description. */
const findIncompleteFiles = async (req: PayloadRequest, type: ContentType): Promise<CareItem[]> => {
  const demands = getDataFields(type.fields).flatMap(({ name, custom }) => {
    const demand = custom?.site?.requiredUnless
    return demand ? [{ name, flag: demand.flag }] : []
  })
  const items: CareItem[] = []
  for (const { name, flag } of demands) {
    const where: Where = {
      and: [{ or: [{ [name]: { exists: false } }, { [name]: { equals: '' } }] }, { [flag]: { not_equals: true } }],
    }
    for await (const files of readDocuments(req, type, { asUser: true, where, fields: [name, flag] }))
      for (const file of files) {
        const message = findUnmetRequirement(type.slug, file)
        const place = { collection: type.slug, id: String(file.id), title: getTitle(type, file), path: name }
        if (message) items.push({ rule: 'alt-text', message, ...place })
      }
  }
  return items
}

/** Finds changes of live documents that were started and abandoned. */
const findAbandonedDrafts = async (req: PayloadRequest, type: ContentType): Promise<CareItem[]> => {
  const before = new Date(Date.now() - abandonedAfterMs).toISOString()
  const { docs } = await req.payload.find({
    collection: type.slug as CollectionSlug,
    where: { and: [{ _status: { equals: 'draft' } }, { updatedAt: { less_than: before } }] },
    select: { [type.admin.useAsTitle ?? 'id']: true, updatedAt: true },
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const drafts = docs as unknown as Values[]
  const live = new Set<string>()
  for (const ids of inBatches(drafts.map(({ id }) => String(id))))
    for await (const documents of readDocuments(req, type, {
      asUser: true,
      where: { and: [isLive, { id: { in: ids } }] },
      fields: [],
    }))
      for (const { id } of documents) live.add(String(id))
  return drafts
    .filter(({ id }) => live.has(String(id)))
    .map((draft) => ({
      rule: 'left-draft',
      collection: type.slug,
      id: String(draft.id),
      title: getTitle(type, draft),
      message: t.quality.care.leftDraft(format.date(String(draft.updatedAt))),
    }))
}

/** Finds live documents with links that the link check considers dead. */
const findDeadLinks = async (req: PayloadRequest): Promise<CareItem[]> => {
  const { docs } = await req.payload.find({
    collection: 'linkChecks',
    where: { state: { equals: 'dead' } },
    select: { usedIn: true },
    pagination: false,
    depth: 0,
    req,
  })
  const places = new Set(docs.flatMap(({ usedIn }) => (Array.isArray(usedIn) ? usedIn.map(String) : [])))
  const items: CareItem[] = []
  for (const [collection, own] of Map.groupBy(places, (place) => place.split('/')[0] ?? '')) {
    const type = getContentType(collection)
    for (const ids of inBatches(own.map((place) => place.split('/')[1] ?? ''))) {
      const reading = { where: { and: [isLive, { id: { in: ids } }] }, fields: getLinkFields(type) }
      for await (const { documents, facts } of readChecked(req, type, reading))
        items.push(...documents.flatMap((document) => findByRules(document, facts, [deadLinks])))
    }
  }
  return items
}
