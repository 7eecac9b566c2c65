import { cleanLine } from '../../../../content-types/format/clean-text.ts'

/** What stands in a link, as Vitrin can follow it. */
export type LinkTarget =
  /** A page or file on the web, which the source may hold itself. */
  | { address: string }
  /** Mail or a telephone. */
  | { url: string }
  /** A place on the same page. */
  | { place: string }
  /** An address of a kind that no link may have. */
  | { refused: string }

/** Makes an address whole. Without a base, one without a host stays as it is. */
export const toWholeAddress = (written: string, base?: string): string | undefined => {
  const address = /^www\./i.test(written) ? `https://${written}` : written
  if (/^https?:/i.test(address)) return URL.canParse(address) ? new URL(address).href : undefined
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined
  if (base && URL.canParse(address, base)) return new URL(address, base).href
  return /^\/(?![/\\])/.test(address) ? address : undefined
}

/** Reads the address of a link, with or without a base. */
export const readTarget = (written: string, base?: string): LinkTarget => {
  const href = cleanLine(written).trim()
  if (href.startsWith('#')) return { place: href.slice(1) }
  const url = /^(mailto|tel):/i.exec(href)
  if (url) return { url: url[0].toLowerCase() + href.slice(url[0].length).trim() }
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i.test(href)) return { url: `mailto:${href}` }
  const address = toWholeAddress(href, base)
  if (address === undefined) return { refused: href }
  if (base && address.includes('#') && stripPlace(address) === stripPlace(base))
    return { place: address.slice(address.indexOf('#') + 1) }
  return { address }
}

const stripPlace = (address: string): string => address.replace(/#.*$/s, '')
