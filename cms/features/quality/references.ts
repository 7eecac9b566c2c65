import { decodeAddress } from '../../../content-types/decode-address.ts'
import { contentTypes } from '../../../content-types/index.ts'
import type { CheckedDocument, PlacedValue } from './checked-document.ts'
import { getId, getIds, getTextFiles, getTextLinks, type TextLink } from '../../platform/rich-text.ts'

/** A document that another one references. */
export interface Reference {
  collection: string
  id: string
}

/** The files in a field: selected in it, or shown in its rich text. */
export const getFiles = ({ field, value }: PlacedValue): Reference[] => {
  if (field.type === 'richText') return getTextFiles(value)
  if (field.type !== 'upload' || typeof field.relationTo !== 'string') return []
  const collection = field.relationTo
  return getIds(value).map((id) => ({ collection, id }))
}

/** The links in a field: in its rich text, or as its value. */
export const getLinks = ({ field, value, scopes }: PlacedValue): TextLink[] => {
  if (field.type === 'richText') return getTextLinks(value)
  if (field.custom?.site?.format !== 'url' || typeof value !== 'string' || !value.trim()) return []
  const title = scopes[0]?.title
  return [{ url: value.trim(), text: typeof title === 'string' && title ? title : value.trim() }]
}

/** A place on a page of this site: the path of the page, and the id there. Undefined for other addresses. */
export const toPlace = (url: string, origin: string): { path: string; place: string } | undefined => {
  const path = toSitePath(url, origin)
  const escaped = path === undefined ? '' : new URL(url, origin).hash.slice(1)
  const place = decodeAddress(escaped) ?? escaped
  // Fragments with these signs are positions in a film or a text.
  return path !== undefined && place && !/[=:]/.test(place) ? { path, place } : undefined
}

/** The path of an address on this site, without query and fragment; undefined for other addresses. */
export const toSitePath = (url: string, origin: string): string | undefined => {
  const isRelative = /^\/(?![/\\])/.test(url)
  if (!isRelative && !(URL.canParse(url) && new URL(url).origin === origin)) return undefined
  const { pathname } = new URL(url, origin)
  // The server's own addresses are not pages, and files have stable addresses that releases keep.
  return /^\/(admin|api|preview)(\/|$)/.test(pathname) ? undefined : pathname
}

/** The address of an external page, as it is requested: without the fragment. */
export const toExternalUrl = (url: string, origin: string): string | undefined => {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed.origin === origin ? undefined : parsed.href
}

/** What has to be looked up before the rules can check a document. */
export interface Needs {
  documents: Reference[]
  /** Paths on the site that somebody typed. */
  paths: string[]
  /** Those of them to which somebody links a place. */
  pages: string[]
  /** External addresses. */
  urls: string[]
}

/** What a document references. */
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
    pages: urls.flatMap((url) => toPlace(url, origin)?.path ?? []),
    urls: urls.flatMap((url) => toExternalUrl(url, origin) ?? []),
  }
}

/** Vocabulary values, whose flags decide what is required. */
const getRelatedFacts = ({ field, value }: PlacedValue): Reference[] => {
  if (field.type !== 'relationship' || field.hasMany || typeof field.relationTo !== 'string') return []
  const id = getId(value)
  return id ? [{ collection: field.relationTo, id }] : []
}

const isContentType = (collection: string): boolean => contentTypes.some(({ slug }) => slug === collection)
