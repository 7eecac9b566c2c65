import type { SourceContext, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { explainFailure } from './explain-failure.ts'
import { isWebAddress, toAddress, toFile } from './addresses.ts'
import type { Noting } from './noting.ts'
import { toLine, toWords } from './plain-text.ts'
import { getAttribute, getElements, type Taking } from './taking.ts'
import { readSeconds } from './times.ts'

interface Chapter {
  start: number
  title: string
  link?: string | undefined
  image?: string | undefined
}

/** The chapters of an item, and the records of their pictures. */
export interface Chapters {
  rows: SourceValue[]
  pictures: SourceRecord[]
}

/**
 * The chapters of an item: those of `podcast:chapters`, which are fetched, or those that stand in the feed itself
 * (`psc:chapters`). If the two differ, what the latter say is told.
 */
export const readChapters = async (
  taking: Taking,
  noting: Noting,
  base: string | undefined,
  context: SourceContext,
): Promise<Chapters> => {
  const fetched = await fetchChapters(taking, noting, base, context)
  const elements = taking.all('psc:chapters')
  const inline = elements.flatMap(getElements).flatMap((element): Chapter[] => {
    const start = readSeconds(getAttribute(element, 'start') ?? '')
    const title = getAttribute(element, 'title') ?? ''
    if (start === undefined) noting.keep(element, t.podcastFeed.note.chapterStart)
    const [link, image] = ['href', 'image'].map((name) => getAttribute(element, name))
    return start === undefined ? [] : [{ start, title, link, image }]
  })
  const chapters = fetched.length ? fetched : inline
  if (fetched.length && toText(fetched) !== toText(inline))
    for (const element of elements) noting.keep(element, t.podcastFeed.note.otherChapters)
  return toRows(chapters, base)
}

const toText = (chapters: readonly Chapter[]): string => chapters.map(({ title }) => toWords(title)).join('\n')

const toRows = (chapters: readonly Chapter[], base: string | undefined): Chapters => {
  const pictures = new Map<string, SourceRecord>()
  const rows = [...chapters]
    .sort((one, other) => one.start - other.start)
    .map(({ start, title, link, image }, index) => {
      const [address, picture] = [toAddress(link, base), toAddress(image, base)]
      const name = toLine(title) || t.podcastFeed.untitledChapter(index + 1)
      if (picture && !pictures.has(picture))
        pictures.set(picture, makePicture(picture, t.podcastFeed.chapterPicture(name)))
      return {
        start,
        title: name,
        ...(address ? { link: address } : {}),
        ...(picture ? { image: { $reference: getPictureId(picture) } } : {}),
      }
    })
  return { rows, pictures: [...pictures.values()] }
}

/** The id of a picture's record: a picture that is shown twice is one. */
export const getPictureId = (address: string): string => `picture:${address}`

/** A picture, with words for those who do not see it. */
export const makePicture = (address: string, alt: string): SourceRecord => ({
  id: getPictureId(address),
  type: 'media',
  title: alt,
  state: 'public',
  data: { alt: alt.slice(0, 300) },
  file: toFile(address),
})

const fetchChapters = async (
  taking: Taking,
  noting: Noting,
  base: string | undefined,
  context: SourceContext,
): Promise<Chapter[]> => {
  const [element, ...others] = taking.all('podcast:chapters')
  for (const other of others) noting.keep(other, t.podcastFeed.note.second)
  const address = element && toAddress(getAttribute(element, 'url'), base)
  if (!element || !address) return []
  const { badChapters, noChaptersJson } = t.podcastFeed.note
  if (!isWebAddress(address)) {
    noting.keep(element)
    return []
  }
  try {
    const { text } = await context.fetchText(address)
    return readJsonChapters(JSON.parse(text), noting) ?? failed(noChaptersJson)
  } catch (error) {
    noting.add('lost', 'podcast:chapters', badChapters(explainFailure(error, noChaptersJson)), address)
    return []
  }
}

const failed = (reason: string): never => {
  throw new Error(reason)
}

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md */
const readJsonChapters = (parsed: unknown, noting: Noting): Chapter[] | undefined => {
  const chapters = parsed && typeof parsed === 'object' && 'chapters' in parsed ? parsed.chapters : undefined
  if (!Array.isArray(chapters)) return undefined
  return chapters.flatMap((one: unknown): Chapter[] => {
    const { startTime, title, url, img, toc, endTime, ...more } = (one ?? {}) as Record<string, unknown>
    const start = typeof startTime === 'number' ? startTime : readSeconds(String(startTime))
    const said = JSON.stringify(one)
    const texts = [title, url, img].map((value) => (typeof value === 'string' ? value.trim() : undefined))
    if (start === undefined || start < 0) {
      noting.add('lost', 'podcast:chapters', t.podcastFeed.note.chapterStart, said)
      return []
    }
    if (toc === false && !texts[0]) {
      noting.add('kept', 'podcast:chapters', t.podcastFeed.note.hiddenChapter, said)
      return []
    }
    if (Object.keys(more).length || toc === false || endTime !== undefined)
      noting.add('kept', 'podcast:chapters', t.podcastFeed.note.kept, said)
    return [{ start, title: texts[0] ?? '', link: texts[1], image: texts[2] }]
  })
}
