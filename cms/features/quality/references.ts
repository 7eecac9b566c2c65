import { contentTypes } from '../../../content-types/index.ts'
import type { CheckedDocument, PlacedValue } from './checked-document.ts'
import { getId, getIds, getTextFiles, getTextLinks, type TextLink } from '../../platform/rich-text.ts'

/** A document that another one points at. */
export interface Reference {
  collection: string
  id: string
}

/** Files that stand at a place: chosen there, or shown in its text. */
export const getFiles = ({ field, value }: PlacedValue): Reference[] => {
  if (field.type === 'richText') return getTextFiles(value)
  if (field.type !== 'upload' || typeof field.relationTo !== 'string') return []
  const collection = field.relationTo
  return getIds(value).map((id) => ({ collection, id }))
}

/** Links that stand at a place: in its text, or as its address. */
export const getLinks = ({ field, value, scopes }: PlacedValue): TextLink[] => {
  if (field.type === 'richText') return getTextLinks(value)
  if (field.custom?.site?.format !== 'url' || typeof value !== 'string' || !value.trim()) return []
  const title = scopes[0]?.title
  return [{ url: value.trim(), text: typeof title === 'string' && title ? title : value.trim() }]
}

/** The path of an address on the site itself, without what stands after it; nothing for an address elsewhere. */
export const toSitePath = (url: string, origin: string): string | undefined => {
  const isRelative = /^\/(?![/\\])/.test(url)
  if (!isRelative && !(URL.canParse(url) && new URL(url).origin === origin)) return undefined
  const { pathname } = new URL(url, origin)
  // What the server answers itself is no page; files have addresses of their own, kept by the release.
  return /^\/(admin|api|preview)(\/|$)/.test(pathname) ? undefined : pathname
}

/** The address of a page elsewhere on the web, as it is asked for: without the place on the page. */
export const toExternalUrl = (url: string, origin: string): string | undefined => {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed.origin === origin ? undefined : parsed.href
}

/** Everything that has to be known before the rules can look at a document. */
export interface Needs {
  documents: Reference[]
  /** Paths on the site that somebody has typed. */
  paths: string[]
  /** Addresses elsewhere. */
  urls: string[]
}

/** What a document points at. */
export const getNeeds = ({ values }: CheckedDocument, origin: string): Needs => {
  const links = values.flatMap(getLinks)
  const urls = links.flatMap(({ url }) => (url === undefined ? [] : [url]))
  return {
    documents: [
      ...values.flatMap(getFiles),
      ...values.flatMap(getRelatedFacts),
      ...links.flatMap(({ document }) => document ?? []),
    ].filter(({ collection }) => isContentType(collection)),
    paths: urls.flatMap((url) => toSitePath(url, origin) ?? []),
    urls: urls.flatMap((url) => toExternalUrl(url, origin) ?? []),
  }
}

/** Values of vocabularies: what they say decides what is demanded. */
const getRelatedFacts = ({ field, value }: PlacedValue): Reference[] => {
  if (field.type !== 'relationship' || field.hasMany || typeof field.relationTo !== 'string') return []
  const id = getId(value)
  return id ? [{ collection: field.relationTo, id }] : []
}

const isContentType = (collection: string): boolean => contentTypes.some(({ slug }) => slug === collection)
