import { UnreadableSourceError } from '../../record.ts'
import { t } from '../../texts.ts'
import { readXml, type XmlElement } from '../../xml/read-xml.ts'

/** A value of a taxonomy, as a file of WordPress holds it. */
export interface WxrTerm {
  taxonomy: string
  /** '' where the file only names it, on an item. */
  id: string
  slug: string
  /** As HTML. */
  name: string
  description: string
  /** The slug of the value above it. */
  parent: string
  meta: ReadonlyMap<string, string>
}

/** A page, post, file or anything else, as a file of WordPress holds it. Texts are as they stand there; what is missing is ''. */
export interface WxrItem {
  id: string
  type: string
  status: string
  title: string
  slug: string
  link: string
  guid: string
  content: string
  excerpt: string
  publishedAt: string
  publishedAtUtc: string
  modifiedAt: string
  modifiedAtUtc: string
  /** RFC 822. */
  feedDate: string
  parent: string
  hasPassword: boolean
  attachmentUrl: string
  terms: readonly WxrTerm[]
  meta: ReadonlyMap<string, string>
  /** Old slugs: the one name that stands several times. */
  oldSlugs: readonly string[]
  comments: number
}

/** What a file of WordPress consists of. Of its users nothing but their number is read. */
export type WxrPart = { site: { address: string } } | { term: WxrTerm } | { item: WxrItem } | { isUser: true }

const usualPrefixes = {
  wp: 'http://wordpress.org/export/1.2/',
  excerpt: 'http://wordpress.org/export/1.2/excerpt/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  wfw: 'http://wellformedweb.org/CommentAPI/',
} as const
const exportNamespace = /^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/
const excerptNamespace = /^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/
const contentNamespace = /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/

/** How a text begins that is an export of WordPress: what is its own stands in the first lines. */
export const isWxr = (head: Buffer): boolean =>
  /<rss[\s>]/i.test(toAscii(head)) && /wordpress\.org\/export\/|wxr_version/i.test(toAscii(head))

/** UTF-16 is the same with a zero byte beside each letter. */
const toAscii = (head: Buffer): string => head.toString('latin1').replaceAll('\0', '')

const isContainer = (parents: readonly XmlElement[], { name }: XmlElement): boolean =>
  (parents.length === 0 && name === 'rss') || (parents.length === 1 && name === 'channel')

/**
 * Reads an export of WordPress (WXR 1.0 to 1.2), a part at a time.
 *
 * @param text see `decodeXml`.
 * @throws {UnreadableSourceError} when it is broken, no export of WordPress, or of a version that nobody knows.
 */
export async function* readWxr(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<WxrPart> {
  let hasVersion = false
  const demandVersion = (): void => {
    if (!hasVersion) throw new UnreadableSourceError(t.wordpress.noVersion)
  }
  for await (const { parents, element } of readXml(text, { isContainer, usualPrefixes })) {
    if (parents.length < 2) {
      if (parents.length === 0) throw new UnreadableSourceError(t.wordpress.notWordpress(element.name))
      continue
    }
    const { name } = element
    if (isExported(element)) {
      if (name === 'wxr_version') {
        const version = getText(element).trim()
        if (!/^1\.\d{1,2}$/.test(version)) throw new UnreadableSourceError(t.wordpress.unknownVersion(version))
        hasVersion = true
      } else if (name === 'base_blog_url') {
        yield { site: { address: getText(element).trim() } }
      } else if (name === 'author') {
        demandVersion()
        yield { isUser: true }
      } else if (name === 'category' || name === 'tag' || name === 'term') {
        demandVersion()
        const term = readTerm(element)
        if (term.name || term.slug) yield { term }
      }
    } else if (name === 'item') {
      demandVersion()
      yield { item: readItem(element) }
    }
  }
  demandVersion()
}

const isExported = ({ namespace }: XmlElement): boolean => exportNamespace.test(namespace)

const getElements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string')

/** The texts of an element. White space around a CDATA section is none of it: editors of XML put it there. */
const getText = ({ children }: XmlElement): string => children.filter((child) => typeof child === 'string').join('')

const readFields = (element: XmlElement): Map<string, string> => {
  const fields = new Map<string, string>()
  for (const child of getElements(element))
    if (isExported(child) && !fields.has(child.name)) fields.set(child.name, getText(child).trim())
  return fields
}

const readMeta = (element: XmlElement, name: string): [key: string, value: string][] =>
  getElements(element)
    .filter((child) => isExported(child) && child.name === name)
    .map((child) => {
      const parts = getElements(child).filter(isExported)
      const find = (part: string): string => parts.filter((one) => one.name === part).map(getText)[0] ?? ''
      return [find('meta_key').trim(), find('meta_value')]
    })

const readTerm = (element: XmlElement): WxrTerm => {
  const fields = readFields(element)
  const get = (...names: string[]): string => names.map((name) => fields.get(name)).find(Boolean) ?? ''
  return {
    taxonomy: get('term_taxonomy') || { category: 'category', tag: 'post_tag', term: '' }[element.name] || '',
    id: get('term_id'),
    slug: get('term_slug', 'category_nicename', 'tag_slug'),
    name: get('term_name', 'cat_name', 'tag_name'),
    description: get('term_description', 'category_description', 'tag_description'),
    parent: get('term_parent', 'category_parent'),
    meta: new Map(readMeta(element, 'termmeta')),
  }
}

const readItem = (element: XmlElement): WxrItem => {
  const fields = readFields(element)
  const get = (name: string): string => fields.get(name) ?? ''
  const children = getElements(element)
  const find = (name: string, isOf: (namespace: string) => boolean = isPlain): string => {
    const found = children.find((child) => child.name === name && isOf(child.namespace))
    return found ? getText(found) : ''
  }
  const meta = readMeta(element, 'postmeta')
  return {
    id: get('post_id'),
    type: get('post_type') || 'post',
    status: get('status') || 'publish',
    title: find('title'),
    slug: get('post_name'),
    link: find('link').trim(),
    guid: find('guid').trim(),
    content: find('encoded', (namespace) => contentNamespace.test(namespace)),
    excerpt: find('encoded', (namespace) => excerptNamespace.test(namespace)),
    publishedAt: get('post_date'),
    publishedAtUtc: get('post_date_gmt'),
    modifiedAt: get('post_modified'),
    modifiedAtUtc: get('post_modified_gmt'),
    feedDate: find('pubDate').trim(),
    parent: get('post_parent'),
    hasPassword: get('post_password') !== '',
    attachmentUrl: get('attachment_url'),
    terms: children.filter((child) => child.name === 'category' && isPlain(child.namespace)).flatMap(readTermOfItem),
    meta: new Map(meta.toReversed()),
    oldSlugs: meta.filter(([key]) => key === '_wp_old_slug').map(([, value]) => value.trim()),
    comments: children.filter((child) => isExported(child) && child.name === 'comment').length,
  }
}

const isPlain = (namespace: string): boolean => namespace === ''

/** Each value stands twice in old exports: once with its taxonomy, once without. */
const readTermOfItem = (element: XmlElement): WxrTerm[] => {
  const get = (name: string): string => element.attributes.find((attribute) => attribute.name === name)?.value ?? ''
  const taxonomy = get('domain') === 'tag' ? 'post_tag' : get('domain')
  const name = getText(element).trim()
  return taxonomy && get('nicename')
    ? [{ taxonomy, id: '', slug: get('nicename'), name, description: '', parent: '', meta: new Map() }]
    : []
}
