import { createContext, createElement, useContext, type ReactNode } from 'react'
import { getListFormat, type ListFormat } from '../../../content-types/format/lists.ts'
import { getNumberFormat, type NumberFormat } from '../../../content-types/format/numbers.ts'
import type { SiteLanguage } from '../../i18n/index.ts'
import { fill, type Message, type PluralMessage } from '../../i18n/message.ts'

/** What the filters and what they draw are handed of the page's language: data alone, since it stands in the page. */
export interface BrowseLanguage {
  texts: SiteLanguage['t']['browse']
  /** The language and country as `Intl` names them. */
  locale: string
}

const Language = createContext<BrowseLanguage | undefined>(undefined)

/** Gives a language to all that stands inside. */
export const InLanguage = ({ children, ...language }: BrowseLanguage & { children?: ReactNode }) =>
  createElement(Language, { value: language }, children)

interface Speech extends NumberFormat, Pick<ListFormat, 'lower'> {
  texts: BrowseLanguage['texts']
  /** A text with its values. */
  say: <Value extends string>(
    text: Message<Value> | PluralMessage<Value>,
    values: Readonly<Record<Value, string | number>>,
  ) => string
}

/** The language in which a component speaks. */
export const useLanguage = (): Speech => {
  const language = useContext(Language)
  if (!language) throw new Error('There is no language: put the component into InLanguage.')
  const { texts, locale } = language
  const { lower } = getListFormat(locale)
  return { ...getNumberFormat(locale), lower, texts, say: (text, values) => fill(text, values, locale) }
}
