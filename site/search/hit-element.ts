import { finding } from '../i18n/sv/finding.ts'
import type { PagefindHit } from './pagefind.ts'

const shownPlaces = 3

/** A hit as an element of the list: title, what it is, the found words, and the places on its page. */
export const makeHitElement = ({ url, excerpt, meta, sub_results }: PagefindHit): HTMLLIElement => {
  const item = make('li', 'hit')
  item.dataset.hit = ''
  const heading = make('h2', 'hit__title')
  heading.append(makeLink(url, meta.title ?? url))
  item.append(heading)
  if (meta.group) item.append(make('p', 'label hit__group', meta.group))
  const places = sub_results.filter((place) => place.url.includes('#')).slice(0, shownPlaces)
  const text = make('p', 'hit__excerpt')
  // The words that were found stand under their places already.
  if (meta.description && places.some((place) => place.excerpt === excerpt)) text.textContent = meta.description
  else text.append(...parseExcerpt(excerpt))
  item.append(text)
  if (!places.length) return item
  const list = make('ul', 'hit__places')
  list.setAttribute('aria-label', finding.search.places)
  for (const place of places) {
    const row = make('li', 'hit__place')
    const [, seconds] = /#t-(\d+)$/.exec(place.url) ?? []
    row.append(makeLink(place.url, seconds === undefined ? place.title : finding.search.listenFrom(place.title)))
    const placeText = make('p', 'hit__excerpt')
    placeText.append(...parseExcerpt(place.excerpt))
    row.append(placeText)
    list.append(row)
  }
  item.append(list)
  return item
}

/** Makes an element with a class and a text. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  element.className = className
  if (text !== undefined) element.textContent = text
  return element
}

const makeLink = (address: string, text: string): HTMLAnchorElement => {
  const link = make('a', 'hit__link', text)
  link.href = address
  return link
}

/** An excerpt's words, with the found ones in `mark`. No other element is taken over, whatever the excerpt holds. */
const parseExcerpt = (html: string): Node[] =>
  [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? make('mark', '', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  )
