import type { HitDescription, Piece } from '../../search/query.ts'
import { fill } from '../i18n/message.ts'
import type { SearchLanguage } from './search-language.ts'

/** Properties of a hit that do not come from its page. */
export interface HitKind {
  /** True in the list of effects, where the section itself is the hit. */
  isEffect: boolean
  isPromoted: boolean
}

/** Creates the list element of a hit with its title and group; `fillHitElement` adds the matches. */
export const makeHitElement = (
  { address, title, group, places: [first] }: HitDescription,
  { isEffect, isPromoted }: HitKind,
  { texts }: SearchLanguage,
): HTMLLIElement => {
  const item = make('li', 'hit hit--waiting')
  item.dataset.hit = ''
  const isPlaceFirst = isEffect && first !== undefined
  const heading = make('h2', 'hit__title')
  heading.append(isPlaceFirst ? makeLink(`${address}#${first.anchor}`, first.title) : makeLink(address, title))
  item.append(heading)
  const label = make('p', 'label hit__group', isPlaceFirst ? texts.effectOf : group)
  if (isPlaceFirst) label.append(' ', makeLink(address, title))
  if (isPromoted) label.append(' ', make('span', 'hit__promoted', texts.promoted))
  item.append(label)
  return item
}

/** Adds a hit's excerpt and matching sections, leaving its existing content in place. */
export const fillHitElement = (
  item: HTMLLIElement,
  { address, text, places }: HitDescription,
  { isEffect }: HitKind,
  { texts, locale }: SearchLanguage,
): void => {
  item.classList.remove('hit--waiting')
  const [first, ...others] = places
  const isPlaceFirst = isEffect && first !== undefined
  const shown = isPlaceFirst ? first.text : text
  if (shown.length) item.append(makeExcerpt(shown))
  const rest = isPlaceFirst ? others : places
  if (!rest.length) return
  const list = make('ul', 'hit__places')
  list.setAttribute('aria-label', texts.places)
  for (const place of rest) {
    const row = make('li', 'hit__place')
    const isMinute = place.anchor.startsWith('t-')
    row.append(
      makeLink(
        `${address}#${place.anchor}`,
        isMinute
          ? [
              {
                text: fill(texts.listenFrom, { time: place.title.map((piece) => piece.text).join('') }, locale),
                isMarked: false,
              },
            ]
          : place.title,
      ),
    )
    if (place.text.length) row.append(makeExcerpt(place.text))
    list.append(row)
  }
  item.append(list)
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

const makeLink = (address: string, pieces: Piece[]): HTMLAnchorElement => {
  const link = make('a', 'hit__link')
  link.href = address
  link.append(...toNodes(pieces))
  return link
}

const makeExcerpt = (pieces: Piece[]): HTMLParagraphElement => {
  const paragraph = make('p', 'hit__excerpt')
  paragraph.append(...toNodes(pieces))
  return paragraph
}

/** Uses text nodes, so that texts are never parsed as HTML. */
const toNodes = (pieces: Piece[]): Node[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : document.createTextNode(text)))
