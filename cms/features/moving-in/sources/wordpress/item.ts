import { slugify } from '../../../../../content-types/slugify.ts'
import type { Note, SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import { toPlainLine } from '../project-manager/plain-text.ts'
import { publicPaths, type ManagerPost } from '../project-manager/post.ts'
import type { FoundFiles } from '../project-manager/files.ts'
import type { Term } from '../project-manager/terms.ts'
import { decodeSafely } from '../values/file-name.ts'
import { isObject, toList, toText, toWebAddress } from '../project-manager/values.ts'
import { readFeedDate, readMoment } from './dates.ts'
import { readMetaValues, type MetaValues } from './meta-values.ts'
import { getRecordId, toTerm, type SiteIndex } from './site-index.ts'
import type { WxrItem } from './wxr.ts'

/** An item with what its texts, terms and files mean. */
export interface ReadItem {
  item: WxrItem
  post: ManagerPost
  meta: MetaValues
}

export const readItem = (item: WxrItem, index: SiteIndex, found: FoundFiles): ReadItem => {
  const meta = readMetaValues(item.meta)
  const notes: Note[] = []
  const slug = slugify(decodeSafely(item.slug))
  const state = getState(item, notes)
  const findFile: ManagerPost['findFile'] = (value, type) => {
    const id = toText(value)
    const known = /^\d+$/.test(id) ? index.files.get(id) : undefined
    if (known) return known.type === type ? { $reference: known.id } : undefined
    return isObject(value) || toWebAddress(value) ? found.refer(value, type) : undefined
  }
  const terms = readTerms(item, meta, index, notes)
  const publishedAt = getPublished(item)
  const challenge = index.records.get(toText(meta.get('challenge')))
  const post: ManagerPost = {
    id: getRecordId(item),
    title: toPlainLine(item.title),
    slug,
    state: state === 'scheduled' && !publishedAt ? 'draft' : state,
    publishedAt,
    updatedAt: getUpdated(item),
    content: putBlocksIn(item.content, index),
    ...(item.link ? { base: item.link } : {}),
    addresses: getAddresses(item, index, slug),
    get: (name) => meta.get(name),
    getTerms: (field) => terms.get(field) ?? [],
    findFile,
    refer: (term) => index.terms.refer(term),
    getTitle: (id) => toPlainLine(index.titles.get(id) ?? ''),
    nameTerm: (term) => index.terms.getName(term),
    ...(challenge ? { challenge: { $reference: challenge } } : {}),
    cover: findFile(item.meta.get('_thumbnail_id'), 'media'),
    notes,
  }
  for (const [name, text] of meta.unreadable)
    if (!name.startsWith('_'))
      notes.push({ kind: 'lost', field: name, text: t.wordpress.unreadable(name), value: text.slice(0, 2000) })
  return { item, post, meta }
}

const getState = (item: WxrItem, notes: Note[]): SourceRecord['state'] => {
  if (item.hasPassword) {
    notes.push({ kind: 'kept', field: 'post_password', text: t.wordpress.password })
    return 'draft'
  }
  return item.status === 'publish' || item.status === 'inherit'
    ? 'public'
    : item.status === 'future'
      ? 'scheduled'
      : 'draft'
}

const getPublished = (item: WxrItem): string | undefined =>
  readMoment(item.publishedAtUtc, 'utc') ?? readFeedDate(item.feedDate) ?? readMoment(item.publishedAt, 'local')

/** The public site changed its copies at every transfer: the true moment is the one that it noted. */
const getUpdated = (item: WxrItem): string | undefined =>
  readMoment(item.meta.get('last_modified') ?? '', 'local') ??
  readMoment(item.modifiedAtUtc, 'utc') ??
  readMoment(item.modifiedAt, 'local')

/** Every address at which the item was found. */
const getAddresses = (item: WxrItem, index: SiteIndex, slug: string): string[] => {
  const site = index.address || URL.parse(item.link)?.origin || ''
  const numbers = [`p=${item.id}`, ...(item.type === 'page' ? [`page_id=${item.id}`] : [])]
  const link = toWebAddress(item.link)
  const isPermalink = link !== undefined && new URL(link).search === ''
  const last = /[^/]+\/?$/
  return [
    ...(link ? [link] : []),
    ...(toWebAddress(item.guid) ? [toWebAddress(item.guid)!] : []),
    ...(item.id ? numbers.map((query) => `${site}/?${query}`) : []),
    ...(isPermalink && new URL(link).pathname !== '/' ? [`${link.replace(/\/?$/, '/')}feed/`] : []),
    ...(isPermalink ? item.oldSlugs.filter(Boolean).map((old) => link.replace(last, `${old}/`)) : []),
    ...(publicPaths[item.type] && slug ? [`/${publicPaths[item.type]}/${slug}/`] : []),
  ]
}

/** A block that stands in several pages is a post of its own: its text belongs where it is shown. */
const putBlocksIn = (content: string, { blocks }: SiteIndex, depth = 0): string =>
  blocks.size && depth < 5
    ? content.replace(/<!--\s*wp:block\s*\{[^}]*?"ref":\s*(\d+)[^}]*\}\s*\/?-->/g, (whole, id: string) => {
        const block = blocks.get(id)
        return block === undefined ? whole : putBlocksIn(block, { blocks } as SiteIndex, depth + 1)
      })
    : content

/** Fields whose values are told apart by their numbers alone: the taxonomy mixes them, or does not know them. */
const byNumber: Readonly<Record<string, readonly string[]>> = {
  organisation: ['organisation', 'project_organisation'],
  participants: [],
  partner: ['partner', 'project_partner'],
  challenge_category: ['challenge_category'],
}
const byTaxonomy: Readonly<Record<string, readonly string[]>> = {
  status: ['status', 'project_status'],
  technology: ['technology', 'project_technology'],
  sector: ['sector', 'project_sector'],
  global_goal: ['global_goal', 'project_global_goal'],
  focal_point: ['focal_point', 'challenge_focal_point'],
  expected_impact: ['expected-impact'],
  innovation_potential: ['innovation-potential'],
  operation: ['operation'],
  operation_domain: ['operation-domain'],
  category: ['category'],
  post_tag: ['post_tag'],
  series: ['series'],
}

const readTerms = (item: WxrItem, meta: MetaValues, index: SiteIndex, notes: Note[]): Map<string, Term[]> => {
  const complete = (term: Term): Term => index.terms.find(term.taxonomy, term.slug) ?? term
  const ofTaxonomies = (taxonomies: readonly string[]): Term[] =>
    item.terms.filter(({ taxonomy }) => taxonomies.includes(taxonomy)).map((term) => complete(toTerm(term)))
  const terms = new Map<string, Term[]>()
  for (const [field, taxonomies] of Object.entries(byTaxonomy)) {
    const found = ofTaxonomies(taxonomies)
    terms.set(
      field,
      found.length || item.type === 'post' || item.type === 'page' ? found : readNumbers(meta.get(field), index).found,
    )
  }
  for (const [field, taxonomies] of Object.entries(byNumber)) {
    const { found, missing } = readNumbers(meta.get(field), index)
    const others = found.length ? [] : ofTaxonomies(taxonomies)
    terms.set(field, found.length ? found : others)
    if (missing.length && !others.length)
      notes.push({ kind: 'lost', field, text: t.wordpress.unknownTerms, value: missing.join(', ') })
  }
  const owners = terms.get('organisation') ?? []
  if (owners.length > 1) {
    terms.set('organisation', [])
    terms.set('participants', owners)
    notes.push({ kind: 'proposal', field: 'drivenBy', text: t.wordpress.ownerUnknown })
  }
  return terms
}

const readNumbers = (value: unknown, index: SiteIndex): { found: Term[]; missing: string[] } => {
  const ids = toList(value)
    .map(toText)
    .filter((id) => /^[1-9]\d*$/.test(id))
  const found = ids.map((id) => index.termsById.get(id)).filter((term) => term !== undefined)
  return { found, missing: ids.filter((id) => !index.termsById.has(id)) }
}
