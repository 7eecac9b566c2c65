import { podcastCategories } from '../../../../../content-types/podcast/categories.ts'
import type { SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import type { Noting } from './noting.ts'
import { toLine } from './plain-text.ts'
import { getAttribute, getElements, getText, type Taking } from './taking.ts'

/** What the settings of a podcast hold besides its texts, as far as the feed says it. */
export const readSettings = (taking: Taking, noting: Noting): Record<string, SourceValue | undefined> => ({
  ...readCategory(taking, noting),
  type: readType(taking, noting),
  ...readFrequency(taking, noting),
  funding: readFunding(taking),
  ...readCodes(taking, noting),
})

const readCategory = (taking: Taking, noting: Noting): Record<string, SourceValue> => {
  const elements = ['itunes:category', 'googleplay:category'].flatMap(taking.all)
  const find = (element: XmlElement) => {
    const category = podcastCategories.find(({ value }) => isSameName(value, getAttribute(element, 'text')))
    const [inside, ...more] = getElements(element)
    const subcategory = category?.subcategories.find(
      ({ value }) => inside && isSameName(value, getAttribute(inside, 'text')),
    )
    return { element, category, subcategory, isWhole: (!inside || subcategory) && !more.length }
  }
  const named = elements.filter((element) => getAttribute(element, 'text')).map(find)
  const chosen = named.find(({ category }) => category)
  const isTold = (one: (typeof named)[number]): boolean =>
    one !== chosen ? one.category?.value !== chosen?.category?.value || !!getElements(one.element).length : !one.isWhole
  for (const one of named.filter(isTold)) noting.keep(one.element, t.podcastFeed.note.otherCategory)
  if (!chosen)
    noting.add('proposal', 'category', named.length ? t.podcastFeed.note.oldCategory : t.podcastFeed.note.noCategory)
  return {
    category: chosen?.category?.value ?? 'Government',
    ...(chosen?.subcategory ? { subcategory: chosen.subcategory.value } : {}),
  }
}

/** Whether two names of a category are the same, however `&` is written. */
const isSameName = (name: string, written = ''): boolean => {
  const [one, other] = [name, written].map((text) =>
    toLine(text)
      .toLowerCase()
      .replace(/\band\b/g, '&'),
  )
  return one === other
}

const readType = (taking: Taking, { add }: Noting): string => {
  const written = taking.text('itunes:type')
  const type = written?.toLowerCase() ?? 'episodic'
  if (type === 'serial' || type === 'episodic') return type
  add('kept', 'itunes:type', t.podcastFeed.note.unknownValue, written)
  return 'episodic'
}

const frequencies: readonly [frequency: string, rule: RegExp][] = [
  ['daily', /^FREQ=DAILY$/],
  ['weekly', /^FREQ=WEEKLY(;BY\w+=[\w+-]+)?$/],
  ['biweekly', /^FREQ=WEEKLY;INTERVAL=2(;BY\w+=[\w+-]+)?$/],
  ['monthly', /^FREQ=MONTHLY(;BY\w+=[\w+-]+)?$/],
]

const readFrequency = (taking: Taking, noting: Noting): Record<string, SourceValue> => {
  const element = taking.first('podcast:updateFrequency')
  const rule =
    element &&
    getAttribute(element, 'rrule')
      ?.toUpperCase()
      .replace(/;INTERVAL=1\b/, '')
  const frequency = frequencies.find(([, known]) => known.test(rule ?? ''))?.[0]
  const complete = taking.text('itunes:complete')
  const isComplete =
    /^(yes|true)$/i.test(complete ?? '') || (element && getAttribute(element, 'complete')?.toLowerCase() === 'true')
  if (element && (getText(element).trim() || (!frequency && !isComplete))) noting.keep(element)
  return { ...(frequency ? { updateFrequency: frequency } : {}), ...(isComplete ? { isComplete: true } : {}) }
}

const readFunding = (taking: Taking): SourceValue | undefined => {
  const element = taking.first('podcast:funding')
  const url = element && getAttribute(element, 'url')
  const title = element && toLine(getText(element))
  return url || title ? { ...(url ? { url } : {}), ...(title ? { title } : {}) } : undefined
}

/** The codes with which directories were shown that the podcast is its owner's. */
const readCodes = (taking: Taking, noting: Noting): Record<string, SourceValue> => {
  const codes: Record<string, SourceValue> = {}
  for (const element of taking.all('podcast:txt')) {
    const purpose = getAttribute(element, 'purpose')?.toLowerCase() ?? 'verify'
    const field = { verify: 'verification', applepodcastsverify: 'appleVerification' }[purpose]
    const code = getText(element).trim()
    if (field && code && !(field in codes)) codes[field] = code
    else noting.keep(element)
  }
  const apple = taking.first('itunes:applepodcastsverify')
  if (apple && getText(apple).trim()) codes['appleVerification'] ??= getText(apple).trim()
  return codes
}
