import { contentTypes, fixedVocabularies } from './index.ts'

/** First parts of addresses that the server, the release and the site's own pages use: no page may take them. */
const systemSegments = [
  'admin',
  'api',
  'preview',
  'filer',
  'pagefind',
  '_astro',
  '_next',
  'data',
  'sok',
  'effekter',
  'oppna-data',
]

/** The first parts of addresses that a document whose address is `/<slug>/` may not have. */
export const getReservedSegments = (): string[] => [
  ...new Set([
    ...systemSegments,
    ...[
      ...contentTypes.map((type) => type.custom.site.address),
      ...fixedVocabularies.map((vocabulary) => vocabulary.address),
    ]
      .map((address) => address?.split('/')[1] ?? '')
      .filter(Boolean),
  ]),
]
