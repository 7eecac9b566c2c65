import { Parser } from 'htmlparser2'

/** The addresses that a list names. */
export interface AddressList {
  /** By address, as written: how often it is named. */
  addresses: Map<string, number>
  /** Other sitemaps that it names, when it is an index of sitemaps. */
  sitemaps: string[]
}

/** A line of a server's log in the common or the combined form, of Apache and nginx. */
const logLine = /"(?:GET|HEAD) (\S+) HTTP\/[\d.]+" (\d{3}) /

/** What a cell or a line may be: a whole address, or a path. */
const address = /^(?:https?:\/\/\S+|\/(?!\/)\S*)$/i

/**
 * Reads addresses from a sitemap, an index of sitemaps, a web server's log, or a list: one a line, or in the cells of a CSV.
 * What is none of these names no addresses.
 */
export const readAddressList = (text: string): AddressList => {
  const list: AddressList = { addresses: new Map(), sitemaps: [] }
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<\?[^>]*>\s*)*<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(
      text.replace(/^\ufeff/, ''),
    )
  )
    readSitemap(text, list)
  else for (const line of text.split(/\r\n|\r|\n/)) readLine(line, list)
  return list
}

const add = ({ addresses }: AddressList, one: string): void => {
  addresses.set(one, (addresses.get(one) ?? 0) + 1)
}

const readSitemap = (text: string, list: AddressList): void => {
  const way: string[] = []
  let written = ''
  new Parser(
    {
      onopentag: (name) => {
        way.push(name.replace(/^\w+:/, ''))
        written = ''
      },
      ontext: (part) => (written += part),
      onclosetag: () => {
        const [parent, name] = way.slice(-2)
        const prefix = name === 'loc' ? written.trim() : ''
        if (prefix && parent === 'sitemap') list.sitemaps.push(prefix)
        else if (prefix && parent === 'url') add(list, prefix)
        way.pop()
      },
    },
    { xmlMode: true },
  ).end(text)
}

const readLine = (line: string, list: AddressList): void => {
  const [, asked, status] = logLine.exec(line) ?? []
  if (asked !== undefined) {
    // What the server could not do, or refused, is no address that anybody relies on.
    if (/^[23]|^404/.test(status!)) add(list, asked)
    return
  }
  for (const cell of line.split(/[\t;]|,(?=\s*(?:"|https?:|\/))/)) {
    const plain = cell.trim().replace(/^"|"$/g, '').trim()
    if (address.test(plain)) add(list, plain)
  }
}
