import { setImmediate as letOthersIn } from 'node:timers/promises'
import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedUser,
  type Where,
} from 'payload'
import { getDataFields, walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, getContentType, type ContentType } from '../../content-types/index.ts'
import { t } from '../i18n/index.ts'
import { runRules } from './check-quality.ts'
import { toCheckedDocument, type CheckedDocument } from './checked-document.ts'
import { inBatches, readFacts, type Facts } from './facts.ts'
import { getLinkFields } from './links/collect-links.ts'
import type { Values } from './rich-text.ts'
import { getMissingDemand } from './rules/alt-text.ts'
import { emailFormat, phoneFormat, reachableContacts } from './rules/contacts.ts'
import { deadLinks } from './rules/outside-links.ts'
import { expectedWhenRealised, getStage } from './rules/realised.ts'

/** Something that is live and needs somebody's care. */
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

const day = 24 * 60 * 60_000
/** After this long without a change, what is under way may no longer be true. */
const staleAfter = 365 * day
/** After this long, changes that wait to be published have been forgotten. */
const leftAfter = 30 * day
/** How many documents are read at a time, so that nobody else has to wait. */
const pageSize = 100

const months = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'Europe/Stockholm' })
const dates = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' })

/**
 * What needs care among that which a user may read: pages under way that nobody has changed for a year, pictures without a
 * description, aims without results, links that are dead, contacts that reach nobody, and changes left unpublished.
 */
export const findCare = async (payload: Payload, user: TypedUser): Promise<CareItem[]> => {
  const req = await createLocalReq({ user }, payload)
  const items: CareItem[] = []
  for (const type of contentTypes) {
    const { kind } = type.custom.site
    if (kind === 'file') items.push(...(await findBareFiles(req, type)))
    if (kind !== 'document') continue
    items.push(...(await findInDocuments(req, type)), ...(await findLeftDrafts(req, type)))
  }
  return [...items, ...(await findDeadLinks(req))]
}

/** Reads documents as the user, some at a time. */
async function* readPages(
  req: PayloadRequest,
  type: ContentType,
  options: { where: Where; fields: string[]; draft?: boolean },
): AsyncGenerator<Values[]> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: type.slug as CollectionSlug,
      where: options.where,
      select: Object.fromEntries([...options.fields, type.admin.useAsTitle ?? 'id'].map((name) => [name, true])),
      draft: options.draft ?? false,
      sort: 'id',
      limit: pageSize,
      page,
      depth: 0,
      overrideAccess: false,
      req,
    })
    yield docs as unknown as Values[]
    if (!hasNextPage) return
    await letOthersIn()
  }
}

const isLive: Where = { _status: { equals: 'published' } }

const getTitle = (type: ContentType, document: Values): string =>
  String(document[type.admin.useAsTitle ?? 'id'] ?? document.id)

/** The top-level fields of a type that have a role, or hold a field that has. */
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
  const contacts = getFieldsWith(type, ({ custom }) => Boolean(custom?.site?.reachedBy))
  const aims = getFieldsWith(type, ({ custom }) => Boolean(custom?.site?.expectedWhenRealised))
  if (!progress.length && !contacts.length) return []
  const dated = ['publishedOn', 'updatedOn']
  const items: CareItem[] = []
  const realised: string[] = []
  for await (const documents of readPages(req, type, { where: isLive, fields: [...progress, ...contacts, ...dated] })) {
    const checked = documents.map((document) => toCheckedDocument(type, document, String(document.id)))
    const facts = await readFacts(req, checked)
    for (const document of checked) {
      const stage = getStage(document, facts)
      if (stage === 'realised') realised.push(String(document.id))
      items.push(...findByRules(document, facts, contactRules), ...findStale(document, facts, stage))
    }
  }
  if (aims.length)
    for (const ids of inBatches(realised))
      for await (const documents of readPages(req, type, {
        where: { id: { in: ids } },
        fields: [...progress, ...aims],
      })) {
        const checked = documents.map((document) => toCheckedDocument(type, document, String(document.id)))
        const facts = await readFacts(req, checked)
        items.push(...checked.flatMap((document) => findByRules(document, facts, [expectedWhenRealised])))
      }
  return items
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

/** What is under way and says nothing new. What has been realised or stopped may stay as it is for ever. */
const findStale = (
  { type, id, data }: CheckedDocument,
  { now }: Facts,
  stage: ReturnType<typeof getStage>,
): CareItem[] => {
  const changed = Date.parse(String(data.updatedOn ?? data.publishedOn ?? ''))
  if (stage !== 'underWay' || !(changed < now.getTime() - staleAfter)) return []
  const message = t.quality.care.stale(months.format(changed))
  return [{ rule: 'stale', collection: type.slug, id: String(id), title: getTitle(type, data), message }]
}

/** Files that lack what their own declaration demands of them: pictures that say nothing. */
const findBareFiles = async (req: PayloadRequest, type: ContentType): Promise<CareItem[]> => {
  const demands = getDataFields(type.fields).flatMap(({ name, custom }) => {
    const demand = custom?.site?.requiredUnless
    return demand ? [{ name, flag: demand.flag }] : []
  })
  const items: CareItem[] = []
  for (const { name, flag } of demands) {
    const where: Where = {
      and: [{ or: [{ [name]: { exists: false } }, { [name]: { equals: '' } }] }, { [flag]: { not_equals: true } }],
    }
    for await (const files of readPages(req, type, { where, fields: [name, flag] }))
      for (const file of files) {
        const message = getMissingDemand(type.slug, file)
        const place = { collection: type.slug, id: String(file.id), title: getTitle(type, file), path: name }
        if (message) items.push({ rule: 'alt-text', message, ...place })
      }
  }
  return items
}

/** Changes of live documents that somebody began and left. */
const findLeftDrafts = async (req: PayloadRequest, type: ContentType): Promise<CareItem[]> => {
  const before = new Date(Date.now() - leftAfter).toISOString()
  const where: Where = { and: [{ _status: { equals: 'draft' } }, { updatedAt: { less_than: before } }] }
  const items: CareItem[] = []
  for await (const drafts of readPages(req, type, { where, fields: ['updatedAt'], draft: true })) {
    const live = new Set<unknown>()
    const own: Where = { and: [isLive, { id: { in: drafts.map(({ id }) => String(id)) } }] }
    if (drafts.length)
      for await (const documents of readPages(req, type, { where: own, fields: [] }))
        for (const { id } of documents) live.add(id)
    for (const draft of drafts.filter(({ id }) => live.has(id))) {
      const message = t.quality.care.leftDraft(dates.format(new Date(String(draft.updatedAt))))
      const title = getTitle(type, draft)
      items.push({ rule: 'left-draft', collection: type.slug, id: String(draft.id), title, message })
    }
  }
  return items
}

/** Live documents with links that the check of links holds to be dead. */
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
      const where: Where = { and: [isLive, { id: { in: ids } }] }
      for await (const documents of readPages(req, type, { where, fields: getLinkFields(type) })) {
        const checked = documents.map((document) => toCheckedDocument(type, document, String(document.id)))
        const facts = await readFacts(req, checked)
        items.push(...checked.flatMap((document) => findByRules(document, facts, [deadLinks])))
      }
    }
  }
  return items
}
