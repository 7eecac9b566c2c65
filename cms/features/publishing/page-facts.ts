import { Parser } from 'htmlparser2'
import { parse, type ParserError } from 'parse5'
import { t } from './texts.ts'

const texts = t.checks.page

/** What the checks need to know about a printed page. */
export interface PageFacts {
  /** What is wrong with the page itself, in the words of the admin. */
  faults: string[]
  /** The addresses on the site that it loads or sends forms to: pictures, styles, sounds. */
  targets: string[]
  /** The addresses on the site that it links to, including `#fragment`; those on the page itself begin with `#`. */
  links: string[]
  /** The ids on the page that a link may point to. */
  places: string[]
}

/** The number of faults listed per page: a longer list would not be read. */
const maxListedFaults = 5

/** Longer pages are lists of items that shorter pages contain too, so they skip the slow search for parse errors. */
const maxParsedChars = 250_000

/**
 * Reads a printed page and collects its faults and links: it checks that elements are nested correctly and, unless the page is
 * very long, that a browser's parser reports no errors (WHATWG HTML).
 *
 * @param page a whole HTML document.
 */
export const getPageFacts = (page: string): PageFacts => {
  const reader = new PageReader()
  const faults = readElements(page, reader)
  if (page.length <= maxParsedChars) faults.push(...findParseErrors(page))
  return {
    faults: [...faults, ...reader.getFaults()].slice(0, maxListedFaults),
    targets: [...reader.targets],
    links: [...reader.links],
    places: [...reader.places],
  }
}

const findParseErrors = (page: string): string[] => {
  const errors: ParserError[] = []
  parse(page, { onParseError: (error) => errors.push(error) })
  return errors.map(({ code, startLine, startCol }) => texts.html(startLine, startCol, code))
}

const readElements = (page: string, reader: PageReader): string[] => {
  const faults: string[] = []
  let element = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      element = name
      reader.readElement(name)
      for (const [attribute, value] of Object.entries(attributes)) reader.readAttribute(name, attribute, value)
    },
    ontext: (text) => {
      if (element === 'title') reader.readTitle(text)
    },
    onclosetag: (name, isImplied) => {
      if (isImplied && !voidElements.has(name)) faults.push(texts.unclosed(name))
    },
  })
  parser.end(page)
  return faults
}

/** Elements without an end tag (WHATWG HTML, section 13.1.2), and SVG elements that may be self-closing. */
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr path rect circle line use'.split(' '),
)

/** Attributes that contain addresses. */
const linkAttributes = new Set(['href', 'src', 'poster', 'action', 'data'])

const isOnSite = (target: string): boolean => target.startsWith('/') && !target.startsWith('//')

/** Collects what is on a page, independent of the parser. */
class PageReader {
  readonly targets = new Set<string>()
  readonly links = new Set<string>()
  readonly places = new Set<string>()
  readonly #repeated = new Set<string>()
  readonly #counts = new Map<string, number>()
  #title = ''
  #hasLanguage = false

  readElement(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  readTitle(text: string): void {
    this.#title += text
  }

  readAttribute(element: string, name: string, value: string): void {
    if (name === 'id') {
      if (this.places.has(value)) this.#repeated.add(value)
      this.places.add(value)
    } else if (name === 'lang' && element === 'html') this.#hasLanguage = value !== ''
    else if (name === 'href' && element === 'a') this.#addLink(value)
    else if (linkAttributes.has(name)) this.#addTarget(value)
    else if (name === 'srcset')
      for (const source of value.split(',')) this.#addTarget(source.trim().split(/\s+/)[0] ?? '')
  }

  getFaults(): string[] {
    const count = (name: string): number => this.#counts.get(name) ?? 0
    return [
      ...(this.#hasLanguage ? [] : [texts.noLanguage]),
      ...(this.#title.trim() ? [] : [texts.noTitle]),
      ...['h1', 'main'].flatMap((name) => (count(name) === 1 ? [] : [texts.notOne(name, count(name))])),
      ...[...this.#repeated].map(texts.repeated),
    ]
  }

  #addTarget(target: string): void {
    if (isOnSite(target)) this.targets.add(target)
  }

  #addLink(target: string): void {
    if (isOnSite(target) || (target.startsWith('#') && target.length > 1)) this.links.add(target)
  }
}
