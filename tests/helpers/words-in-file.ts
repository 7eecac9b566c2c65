import * as cheerio from 'cheerio'
import type { Printed } from './open-example-site.ts'

/** Attributes that hold no words for people: what elements are, how they look, and where things stand. */
const technicalAttributes = new Set(
  (
    'abbr action aria-controls aria-current aria-describedby aria-expanded aria-hidden aria-labelledby aria-pressed as async ' +
    'autocomplete await-children before-hydration-url charset checked class client color component-export component-url ' +
    'controls crossorigin cx cy d data-browse-list data-facet data-row datetime decoding defer disabled download fetchpriority ' +
    'fill focusable for geo height hidden href hreflang http-equiv id kind lang loading maxlength media method multiple name ' +
    'opts points poster prefix preload preserveaspectratio property r readonly rel renderer-url required role rows rx ry ' +
    'scope selected shape-rendering sizes src srclang srcset ssr step style tabindex target transform type uid viewbox width ' +
    'x x1 x2 xmlns y y1 y2'
  ).split(' '),
)

/** What the head of a page says to programs alone. */
const technicalMeta =
  /^(viewport|robots|color-scheme|theme-color|twitter:card|og:(type|locale|url|image|image:width|image:height|audio|audio:type))$/

/** Names under which JSON holds what is no word for people. */
const technicalNames =
  /^(@.*|\$.*|key|kind|slug|anchor|path|format|encodingFormat|contentType|mimeType|query-input|inLanguage|version|type|typ|id|locale|contentMediaType|pattern|const|required|rel|licens|unitCode|colour|face|palette|achieved|effectAnchor|address)$/

/** The texts of a value of JSON that people may read, at any depth. */
export const readTexts = (value: unknown, name = ''): string[] => {
  if (technicalNames.test(name)) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one) => readTexts(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, one]) => readTexts(one, inner))
}

const readMarkup = (markup: string, isXml: boolean): string[] => {
  const $ = cheerio.load(markup, { xml: isXml })
  const texts: string[] = []
  $('*').each((_, element) => {
    // What stands in code is known to programs by that name.
    if (
      element.type === 'style' ||
      $(element).closest('code').length ||
      (element.type === 'script' && !/json/.test($(element).attr('type') ?? ''))
    )
      return
    if (element.type === 'script') {
      texts.push(...readTexts(JSON.parse($(element).text())))
      return
    }
    const { name: metaName, property, 'http-equiv': header } = $(element).attr() ?? {}
    if (element.type === 'tag' && element.name === 'meta' && (header || technicalMeta.test(metaName ?? property ?? '')))
      return
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (name === 'props') texts.push(...readProps(JSON.parse(value)))
      else if (name === 'value' && $(element).is('option')) continue
      else if (!isXml && !technicalAttributes.has(name.toLowerCase())) texts.push(value)
      else if (isXml && /^(title|text|name|label)$/.test(name)) texts.push(value)
    }
    for (const node of $(element).contents()) {
      if (node.type === 'text') texts.push(node.data)
      // What feeds say in HTML.
      if (node.type === 'cdata')
        texts.push(...node.children.flatMap((inner) => (inner.type === 'text' ? readMarkup(inner.data, false) : [])))
    }
  })
  return texts
}

/** What an island is given: each value stands behind a number that tells its kind. */
const readProps = (props: Record<string, unknown>): string[] => {
  const unpack = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value
    const [kind, inner] = value as [number, unknown]
    if (kind === 1) return (inner as unknown[]).map(unpack)
    return typeof inner === 'object' && inner !== null
      ? Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, unpack(one)]))
      : inner
  }
  return readTexts(Object.fromEntries(Object.entries(props).map(([name, value]) => [name, unpack(value)])))
}

/** Everything in a file of the site that people may read or hear. */
export const readFile = ({ contentType, body }: Printed): string[] => {
  const text = body.toString()
  switch (contentType) {
    case 'text/html':
      return readMarkup(text, false)
    case 'application/rss+xml':
    case 'application/xml':
    case 'application/rdf+xml':
      return readMarkup(text, true)
    case 'application/json':
    case 'application/json+chapters':
      return readTexts(JSON.parse(text))
    case 'text/csv':
      // The first line holds the names of the columns, and each row begins with a document's id: programs know them by these.
      return text
        .split('\r\n')
        .slice(1)
        .map((row) => row.replace(/^[a-z0-9-]+,/, ''))
    default:
      return text.split('\n')
  }
}
