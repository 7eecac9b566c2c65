import { getTitle, type Content, type PageDocument } from './content.ts'

interface ListedPage {
  title: string
  description: string
  /** As a path. */
  address: string
  /** The documents on the page, in order. */
  documents: PageDocument[]
}

/** The JSON-LD of a page that lists documents. */
export const getListData = (
  { origin, language }: Content,
  { title, description, address, documents }: ListedPage,
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  '@id': origin + address,
  url: origin + address,
  name: title,
  description,
  inLanguage: language.code,
  isPartOf: { '@id': `${origin}/` },
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: documents.length,
    itemListElement: documents.map((document, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: getTitle(document),
      url: origin + document.address,
    })),
  },
})
