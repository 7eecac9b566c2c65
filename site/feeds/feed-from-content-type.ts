import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { getContentType, type ContentType, type FieldRole } from '../../content-types/index.ts'
import { getTitle, type Content, type PageDocument, type RichText } from '../content/content.ts'
import { getFieldLabel } from '../content/labels.ts'
import { tracedText } from '../tracing/traced-text.ts'
import { getChangedOn, getDocumentChangedOn } from './changed-on.ts'
import { escapeMarkup, textToHtml } from './escape-markup.ts'
import { getDocumentUrn } from './document-urn.ts'
import { richTextToHtml } from './rich-text-to-html.ts'
import { htmlElement, writeRss, type FeedItem } from './write-rss.ts'

/** The metadata of a feed. */
export interface FeedSubject {
  title: string
  description: string
  /** As a path. */
  feedAddress: string
  /** The page that the feed belongs to, as a path. */
  pageAddress: string
}

/**
 * Builds a feed of documents from the roles that their types' fields declare (`custom.site.feed`). A changed document keeps its
 * guid, so that readers show it as changed and not as new.
 *
 * @param documents in feed order: see `newest.ts`.
 */
export const buildFeedFromContentType = (
  documents: readonly PageDocument[],
  subject: FeedSubject,
  content: Content,
): string =>
  writeRss({
    title: subject.title,
    description: subject.description,
    feedAddress: content.origin + subject.feedAddress,
    pageAddress: content.origin + subject.pageAddress,
    language: content.language.code,
    changedOn: getChangedOn(documents),
    items: documents.map((document) => JSON.parse(writeItem(content, document)) as FeedItem),
  })

/** An item appears in the feeds of all of its document's values, so it is created only once. */
const writeItem = tracedText((content, document: PageDocument): string =>
  JSON.stringify(toItem(getContentType(document.collection), document, content)),
)

const toItem = (type: ContentType, document: PageDocument, { origin, language }: Content): FeedItem => {
  const valuesOf = (role: FieldRole['feed']): FieldValue[] => getFieldValues(type, document, role)
  const description = valuesOf('description').map(toText).join(' ')
  const content = valuesOf('content')
    .map(({ field, value }) => `<h2>${escapeMarkup(getFieldLabel(language, field))}</h2>${toHtml(value, origin)}`)
    .join('')
  const changedOn = getDocumentChangedOn(document)
  return {
    title: valuesOf('title').map(toText).join(' ') || getTitle(document),
    address: origin + document.address,
    guid: getDocumentUrn(document),
    date: valuesOf('pubDate').map(toText)[0],
    description: textToHtml(description),
    categories: [...new Set(valuesOf('category').flatMap(toNames))],
    author: valuesOf('author').flatMap(toNames).join(', ') || undefined,
    elements: [
      ...(content ? [htmlElement('content:encoded', `<p>${escapeMarkup(description)}</p>${content}`)] : []),
      ...(changedOn ? [{ name: 'atom:updated', text: changedOn }] : []),
    ],
  }
}

interface FieldValue {
  field: DataField
  value: unknown
}

const getFieldValues = (type: ContentType, document: PageDocument, role: FieldRole['feed']): FieldValue[] =>
  getDataFields(type.fields)
    .filter(({ custom }) => custom?.site?.feed === role)
    .map((field) => ({ field, value: (document as unknown as Record<string, unknown>)[field.name] }))
    .filter(({ value }) => value !== undefined)

const toText = ({ value }: FieldValue): string => String(value)

const toNames = ({ value }: FieldValue): string[] =>
  [value].flat().map((one) => (typeof one === 'object' && one !== null ? getTitle(one as PageDocument) : String(one)))

const toHtml = (value: unknown, origin: string): string =>
  typeof value === 'object' && value !== null
    ? richTextToHtml(value as RichText, origin)
    : `<p>${escapeMarkup(String(value))}</p>`
