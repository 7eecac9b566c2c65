/** A shortcode of WordPress: `[name key="value"]`, alone or around a text. */
export interface Shortcode {
  name: string
  attributes: Record<string, string>
  /** The opening tag as it was written. */
  written: string
}

/** A text in which each shortcode has become an element, so that HTML and shortcodes are read as one. */
export interface WithShortcodes {
  html: string
  shortcodes: Map<string, Shortcode>
  /** The name of the elements; each has an `n` by which its shortcode is found. */
  tag: string
}

/** Those that are read as what they stand for. */
const known: ReadonlySet<string> = new Set([
  'caption',
  'wp_caption',
  'gallery',
  'audio',
  'video',
  'playlist',
  'embed',
  'youtube',
  'vimeo',
  'extended_quote',
  'post_type_link',
])

/** One sign of what follows a name, or a value between quotation marks: never both, so that none is tried twice. */
const sign = /[^[\]"'”“]|"[^"]{0,20000}"|'[^']{0,20000}'|[”“][^”“\]]{0,20000}[”“]/
const pattern = new RegExp(
  `\\[(\\[?)(/?)([a-z][\\w-]*)((?:(?:[\\s=:]|&nbsp;)(?:${sign.source}){0,1000}?)?)(/?)\\](\\]?)`,
  'iy',
)
const tagPattern = /<\/?[a-z][^\s>/]*(?:"[^"]{0,5000}"|'[^']{0,5000}'|[^"'>])*>/iy

interface Found {
  at: number
  end: number
  isClosing: boolean
  isAlone: boolean
  shortcode: Shortcode
  closedBy?: Found
}

/**
 * Finds the shortcodes of a text, and leaves what only looks like one, such as `[sic]`: unknown names without values count only
 * when they are closed again or are names that nobody writes in running text.
 */
export const readShortcodes = (html: string): WithShortcodes => {
  const shortcodes = new Map<string, Shortcode>()
  let tag = 'vitrin-shortcode'
  while (html.toLowerCase().includes(tag)) tag += '-x'
  const found = pairUp(findAll(html))
  let result = ''
  let end = 0
  for (const { at, end: after, isClosing, closedBy, shortcode } of found) {
    result += html.slice(end, at)
    end = after
    if (isClosing) {
      result += `</${tag}>`
      continue
    }
    const n = String(shortcodes.size)
    shortcodes.set(n, shortcode)
    result += `<${tag} n="${n}">${closedBy ? '' : `</${tag}>`}`
  }
  return { html: result + html.slice(end), shortcodes, tag }
}

const findAll = (html: string): Found[] => {
  const found: Found[] = []
  const next = /[<[]/g
  for (let match = next.exec(html); match; match = next.exec(html)) {
    const at = match.index
    if (match[0] === '<') {
      next.lastIndex = skipTag(html, at)
      continue
    }
    pattern.lastIndex = at
    const shortcode = pattern.exec(html)
    if (!shortcode) continue
    const [whole, escaped, slash, name, written, alone, escapedEnd] = shortcode
    next.lastIndex = at + whole.length
    if (escaped && escapedEnd) continue
    found.push({
      at: at + escaped!.length,
      end: at + whole.length - escapedEnd!.length,
      isClosing: slash === '/',
      isAlone: alone === '/',
      shortcode: {
        name: name!.toLowerCase(),
        attributes: readAttributes(written!),
        written: whole.slice(escaped!.length, whole.length - escapedEnd!.length),
      },
    })
  }
  return found
}

/** Where reading goes on after a tag, a comment, or an element whose text is code. */
const skipTag = (html: string, at: number): number => {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return end < 0 ? html.length : end + 3
  }
  const code = /<(script|style|pre|code|textarea)\b/iy
  code.lastIndex = at
  const name = code.exec(html)?.[1]
  if (name) {
    const close = new RegExp(`</${name}\\s*>`, 'ig')
    close.lastIndex = at
    const end = close.exec(html)
    if (end) return end.index + end[0].length
  }
  tagPattern.lastIndex = at
  const tag = tagPattern.exec(html)
  if (tag) return at + tag[0].length
  if (!/^<[/a-z]/i.test(html.slice(at, at + 2))) return at + 1
  // Quotation marks that are not closed: a tag ends at the next sign for it, or with the text.
  const end = html.indexOf('>', at)
  return end < 0 ? html.length : end + 1
}

/** Each closing tag with the nearest opening one of its name; what remains open stands alone. What is no shortcode is left out. */
const pairUp = (found: readonly Found[]): Found[] => {
  const open: Found[] = []
  const closing = new Set<Found>()
  for (const one of found) {
    if (!one.isClosing) {
      if (!one.isAlone) open.push(one)
      continue
    }
    const index = open.findLastIndex(({ shortcode }) => shortcode.name === one.shortcode.name)
    if (index < 0) continue
    open[index]!.closedBy = one
    closing.add(one)
    open.length = index
  }
  return found.filter((one) => (one.isClosing ? closing.has(one) : isShortcode(one)))
}

const isShortcode = ({ shortcode: { name, attributes }, closedBy, isAlone }: Found): boolean =>
  known.has(name) || closedBy !== undefined || isAlone || /[_-]/.test(name) || Object.keys(attributes).length > 0

/** Reads `key="value"`, also with the quotation marks that an editor has made of them. */
const readAttributes = (written: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  const text = written.replace(/&quot;|&#822[0-1];|&#8243;|[”“″]/g, '"').replace(/&#0?39;/g, "'")
  for (const [, key, double, single, bare] of text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=\]]+))/g))
    attributes[key!.toLowerCase()] = double ?? single ?? bare ?? ''
  return attributes
}
