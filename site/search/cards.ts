import { compareEntries, type BrowseEntry, type Sorting } from './browse-state.ts'

/** A card on the page and what its element says of it. */
export interface Card {
  element: HTMLElement
  entry: BrowseEntry
}

/** The cards that stand on the page, as the server wrote them. */
export const readCards = (): Card[] =>
  [...document.querySelectorAll<HTMLElement>('[data-project]')].map((element) => {
    const { project = '', words = '', title = '', published = '', updated = '' } = element.dataset
    return {
      element,
      entry: {
        values: new Set(project.split(' ')),
        words: `${element.textContent} ${words}`.toLocaleLowerCase('sv'),
        title,
        published,
        updated,
      },
    }
  })

/** Hides the links that are there for those who have no filters. */
export const hideValueLinks = (): void => {
  for (const links of document.querySelectorAll<HTMLElement>('[data-value-links]')) links.hidden = true
}

/** Shows some of the cards, in an order, and hides the others. */
export const arrangeCards = (cards: Card[], shown: Card[], sorting: Sorting): void => {
  const visible = new Set(shown)
  for (const card of cards) card.element.hidden = !visible.has(card)
  const compare = compareEntries(sorting)
  const inOrder = cards.toSorted((one, other) => compare(one.entry, other.entry))
  // Moving an element costs, and takes the focus from what is inside: only when the order is another.
  const list = inOrder[0]?.element.parentElement
  if (list && inOrder.some(({ element }, index) => list.children[index] !== element))
    list.append(...inOrder.map(({ element }) => element))
}
