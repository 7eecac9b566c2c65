import type { XmlElement } from '../../xml/read-xml.ts'
import { getFullName, getVocabulary, type Vocabulary } from './namespaces.ts'

/** The elements of a channel or an item, each of which is taken once: what nobody has taken is told in the report. */
export interface Taking {
  /** Takes all elements of a name, such as `podcast:person`. */
  all: (name: ElementName) => XmlElement[]
  /** Takes the first element of a name, and leaves the others. */
  first: (name: ElementName) => XmlElement | undefined
  /** Takes the first element of a name that has text: that text, without white space around it. */
  text: (name: ElementName) => string | undefined
  /** What nobody has taken. */
  rest: () => XmlElement[]
}

type ElementName = string | `${Vocabulary}:${string}`

/** Begins to take from a list of elements. */
export const makeTaking = (elements: readonly XmlElement[]): Taking => {
  const left = new Map<string, XmlElement[]>()
  for (const element of elements) {
    const name = getFullName(element).toLowerCase()
    left.set(name, [...(left.get(name) ?? []), element])
  }
  const get = (name: ElementName): XmlElement[] => left.get(name.toLowerCase()) ?? []
  const take = (name: ElementName, element: XmlElement | undefined): XmlElement | undefined => {
    left.set(
      name.toLowerCase(),
      get(name).filter((one) => one !== element),
    )
    return element
  }
  return {
    all: (name) => {
      const taken = get(name)
      left.delete(name.toLowerCase())
      return taken
    },
    first: (name) => take(name, get(name)[0]),
    text: (name) => {
      const found = take(
        name,
        get(name).find((element) => getText(element).trim()),
      )
      return found && getText(found).trim()
    },
    rest: () => elements.filter((element) => get(getFullName(element)).includes(element)),
  }
}

/** The elements in an element. */
export const getElements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string')

/** All text in an element, as it stands. */
export const getText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : getText(child))).join('')

/** An attribute's value without white space around it, or undefined when it is empty. Case does not count in its name. */
export const getAttribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes
    .find((one) => one.name.toLowerCase() === name.toLowerCase() && ['rss', 'other'].includes(getVocabulary(one)))
    ?.value.trim() || undefined

/** Everything that an element says, for the report: its attributes, its text, and the same of the elements in it. */
export const describe = (element: XmlElement): string => {
  const own = element.attributes.filter(({ value }) => value.trim()).map(({ name, value }) => `${name}=${value.trim()}`)
  const inside = element.children.map((child) => {
    if (typeof child === 'string') return child.trim()
    const said = describe(child)
    return said && `${child.name}: ${said}`
  })
  return [...own, ...inside].filter(Boolean).join('\n')
}
