import * as cheerio from 'cheerio'

/** A reference from a page. */
export interface Reference {
  /** The element and attribute, such as `img[src]`. */
  where: string
  /** The address as it is written. */
  address: string
  /** True when browsers load it automatically; false when it needs a click. */
  isLoaded: boolean
}

const loaded: [selector: string, attribute: string][] = [
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['audio', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['track', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['script', 'src'],
  ['link[rel~="stylesheet"]', 'href'],
  ['link[rel~="icon"]', 'href'],
  ['link[rel~="preload"]', 'href'],
  ['link[rel~="modulepreload"]', 'href'],
  ['link[rel~="manifest"]', 'href'],
  ['link[rel~="preconnect"]', 'href'],
  ['link[rel~="dns-prefetch"]', 'href'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
  ['use', 'href'],
  ['image', 'href'],
]
const followed: [selector: string, attribute: string][] = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
  ['link[rel="alternate"]', 'href'],
  ['link[rel="canonical"]', 'href'],
  ['link[rel="next"]', 'href'],
  ['link[rel="prev"]', 'href'],
  ['meta[property="og:image"]', 'content'],
  ['meta[property="og:url"]', 'content'],
  ['meta[property="og:audio"]', 'content'],
  ['meta[name="twitter:image"]', 'content'],
]

/** All references of an HTML page. */
export const getReferences = (html: string): Reference[] => {
  const $ = cheerio.load(html)
  const find = (list: typeof loaded, isLoaded: boolean): Reference[] =>
    list.flatMap(([selector, attribute]) =>
      $(selector)
        .toArray()
        .flatMap((element) => {
          const value = $(element).attr(attribute)
          if (value === undefined) return []
          const addresses =
            attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value]
          return addresses.map((address) => ({ where: `${selector}[${attribute}]`, address, isLoaded }))
        }),
    )
  const styles = $('style, [style]')
    .toArray()
    .flatMap((element) => [...($(element).attr('style') ?? $(element).text()).matchAll(/url\(\s*["']?([^"')]+)/g)])
    .map(([, address]) => ({ where: 'style', address: address!, isLoaded: true }))
  return [...find(loaded, true), ...styles, ...find(followed, false)]
}

/** All ids in a page that links may point to. */
export const getAnchors = (html: string): Set<string> => {
  const $ = cheerio.load(html)
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id')!),
  )
}

/** Every element of a page or feed: its name, and its attributes. */
export const getElements = ($: cheerio.CheerioAPI): { name: string; attributes: Record<string, string> }[] =>
  $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? [{ name: element.tagName, attributes: element.attribs }] : []))
