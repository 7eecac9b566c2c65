import type { Payload } from 'payload'
import { walkDataFields } from '../../../content-types/fields/walk.ts'
import { isRichText } from '../../../content-types/fields/rich-text-nodes.ts'
import { contentTypes, settings } from '../../../content-types/index.ts'
import { getLabel, getText } from '../../../content-types/texts.ts'
import { listShelves, type Shelf } from '../../platform/database/shelves.ts'
import { adminLanguage } from '../../platform/language.ts'
import { getTextNodes } from '../../platform/rich-text.ts'
import { findMovesWith } from '../moving-in/run/kept-texts.ts'
import { findInReleases, isInText } from './erase-releases.ts'
import { eraseFromStored, isSearched } from './erase-stored.ts'
import type { Matcher } from './matcher.ts'
import { readShelf, type Stored } from '../../platform/database/stored.ts'
import { t } from './texts.ts'

/** The kinds of place where somebody can be found, in the order in which they are shown. */
export type PlaceKind = keyof typeof t.erasure.kinds

/** One place: a document, a version of it, a message. */
export interface FoundPlace {
  /** Its name for administrators. */
  title: string
  /** Where it can be seen in the admin. */
  href?: string
  /** The labels of the fields, and the words around what was found. */
  fields: string[]
  excerpt: string
}

/** The places of one kind. */
export interface FoundGroup {
  kind: PlaceKind
  heading: string
  count: number
  /** The first of them. */
  places: FoundPlace[]
}

/** How many places of a kind are shown. */
const maxShown = 100
/** How many letters are shown on each side of what was found. */
const excerptMargin = 40

/** Something stored that holds what is searched for. */
export interface Hit {
  shelf: Shelf
  stored: Stored
  places: string[]
}

/** Finds everything in the database and among the uploads that holds what is to be erased. */
export async function* findHits(payload: Payload, matcher: Matcher): AsyncGenerator<Hit> {
  for (const shelf of listShelves(payload).filter(isSearched))
    for await (const stored of readShelf(payload, shelf)) {
      const erased = await eraseFromStored(payload, shelf, stored, matcher, true)
      if (erased) yield { shelf, stored, places: erased.places }
    }
}

/** Where somebody is found, grouped by kind of place, for administrators to look at before anything is erased. */
export const findPerson = async (payload: Payload, matcher: Matcher): Promise<FoundGroup[]> => {
  const groups = new Map<PlaceKind, FoundGroup>()
  const add = (kind: PlaceKind, place: FoundPlace): void => {
    const group = groups.get(kind) ?? { kind, heading: t.erasure.kinds[kind], count: 0, places: [] }
    group.count++
    if (group.places.length < maxShown) group.places.push(place)
    groups.set(kind, group)
  }
  for await (const hit of findHits(payload, matcher)) add(getKind(hit), describe(hit, matcher))
  const { docs: accounts } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: {},
    pagination: false,
    limit: 0,
  })
  for (const { id, name, email } of accounts) {
    const text = `${String(name ?? '')} ${String(email)}`
    if (matcher.isIn(text))
      add('accounts', { title: text.trim(), href: `/admin/collections/users/${id}`, fields: [], excerpt: '' })
  }
  for (const entry of await findInReleases(matcher)) add('releases', { title: entry, fields: [], excerpt: '' })
  for (const { id, from } of await findMovesWith((line) => isInText(line, matcher)))
    add('moves', { title: from, href: `/admin/flytta-in?flytt=${id}`, fields: [], excerpt: '' })
  const order = Object.keys(t.erasure.kinds)
  return [...groups.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

const kindsOfCollections: Readonly<Partial<Record<string, PlaceKind>>> = {
  schedules: 'schedules',
  reviews: 'reviews',
  feedback: 'feedback',
  publications: 'log',
  'payload-jobs': 'log',
  linkChecks: 'log',
}

const getKind = ({ shelf, stored: { data, version } }: Hit): PlaceKind => {
  if (shelf.isVersions) return version?.latest === true && data._status !== 'published' ? 'drafts' : 'versions'
  if (shelf.isGlobal) return 'settings'
  const type = contentTypes.find(({ slug }) => slug === shelf.slug)
  if (!type) return kindsOfCollections[shelf.slug] ?? 'other'
  if (type.custom.site.kind !== 'document') return type.custom.site.kind === 'file' ? 'files' : 'values'
  if (data.deletedAt) return 'bin'
  return data._status === 'published' ? 'live' : 'drafts'
}

const describe = ({ shelf, stored, places }: Hit, matcher: Matcher): FoundPlace => {
  const { slug, isGlobal, isVersions } = shelf
  const type = contentTypes.find((one) => one.slug === slug)
  const setting = settings.find((one) => one.slug === slug)
  const labels = new Map(
    walkDataFields(type?.fields ?? setting?.fields ?? []).map(({ path, field }) => [
      path,
      getLabel(field, adminLanguage),
    ]),
  )
  const names = [...new Set(places.map((path) => path.split('.')[0]!))].map((name) => labels.get(name) ?? name)
  const title = stored.data[type?.admin.useAsTitle ?? 'title'] ?? stored.data.title ?? stored.data.message
  const owner = isVersions ? stored.version?.parent : stored.id
  const ownerId = typeof owner === 'object' && owner && 'id' in owner ? owner.id : owner
  return {
    title: setting ? getText(setting.label, adminLanguage) : String(title ?? slug).slice(0, 120),
    href: isGlobal ? `/admin/globals/${slug}` : `/admin/collections/${slug}/${String(ownerId)}`,
    fields: names,
    excerpt: cutOut(
      places.map((path) => stored.data[path.split('.')[0]!]),
      matcher,
    ),
  }
}

/** The words around the first place where it stands. */
const cutOut = (values: unknown[], matcher: Matcher): string => {
  for (const text of values.flatMap(listTexts)) {
    const [found] = matcher.find(text)
    if (!found) continue
    const [from, to] = found
    const start = Math.max(0, from - excerptMargin)
    const end = Math.min(text.length, to + excerptMargin)
    return `${start ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
  }
  return ''
}

const listTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (isRichText(value))
    return [
      getTextNodes(value)
        .map(({ text }) => text ?? ' ')
        .join(''),
    ]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}
