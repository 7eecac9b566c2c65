import type { PageDocument } from '../content/content.ts'

/** So many pieces of markup are kept. A list of thousands of projects has that many cards, in a few forms. */
const maxPieces = 40_000

const pieces = new Map<string, string>()
const numbers = new Map<unknown, number>()

/**
 * What a component is given whose markup is kept: values as they are. A document would be another type, since it says different
 * things in different revisions, and whole networks of documents hang on it.
 */
export type PlainProps<Props> = Props extends PageDocument
  ? 'Hand in what the component shows of the document, not the document.'
  : Props extends object
    ? { [Name in keyof Props]: PlainProps<Props[Name]> }
    : Props

/**
 * Tells what a component makes of certain props from all other markup.
 *
 * @param language the code of the language in which it says so.
 */
export const getMarkupKey = (component: unknown, language: string, props: object): string => {
  if (!numbers.has(component)) numbers.set(component, numbers.size)
  return `${numbers.get(component)} ${language} ${JSON.stringify(props)}`
}

/** The markup that was kept under a key. */
export const recallMarkup = (key: string): string | undefined => pieces.get(key)

/** Keeps markup for the next page that shows the same. When there is no room, what was made first goes. */
export const keepMarkup = (key: string, html: string): string => {
  if (pieces.size >= maxPieces) pieces.delete(pieces.keys().next().value!)
  pieces.set(key, html)
  return html
}
