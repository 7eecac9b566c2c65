import { format } from '../../../../platform/format.ts'
import type { Html } from '../../record.ts'
import { t } from '../../texts.ts'
import { fit, keepOthers, type Noting } from './noting.ts'
import { cutText, toHtml, toLine, toPlainText, toWords } from './plain-text.ts'
import { getText, type Taking } from './taking.ts'

/** The title, the summary and the notes of an episode. */
export interface EpisodeTexts {
  title: { text: string; isWritten: boolean }
  summary?: string
  notes?: Html
}

/** What Vitrin's fields hold, in characters. */
const maxTitle = 140
const maxSummary = 400

/** Where a feed may say what an episode is about, those with headings and links first. */
const noteFields: readonly string[] = [
  'content:encoded',
  'description',
  'itunes:summary',
  'googleplay:description',
  'dc:description',
  'media:description',
  'atom:summary',
  'atom:content',
  'itunes:subtitle',
]

/**
 * The texts of an item. The notes are the longest of those that hold notes; the summary is the first that is short and says
 * something else, or else the beginning of the notes. What neither says is told.
 *
 * @param base the address against which links are read.
 */
export const readEpisodeTexts = (
  taking: Taking,
  noting: Noting,
  publishedAt: string | undefined,
  base: string | undefined,
): EpisodeTexts => {
  const title = readTitle(taking, noting, publishedAt)
  const written = noteFields.flatMap((field) =>
    taking.all(field).flatMap((element) => {
      const html = getText(element).trim()
      return html ? [{ field, html, text: toPlainText(html) }] : []
    }),
  )
  // Of equally long ones the first: it has links and headings more often.
  const notes = written.reduce<(typeof written)[number] | undefined>(
    (longest, one) => (longest && toWords(longest.text).length >= toWords(one.text).length ? longest : one),
    undefined,
  )
  if (!notes) {
    noting.add('proposal', 'notes', t.podcastFeed.note.noNotes)
    return { title }
  }
  const short = [...written]
    .reverse()
    .find(({ text }) => text && text.length <= maxSummary && toWords(text) !== toWords(title.text))
  const summary = short?.text ?? cutText(toPlainText(notes.html).replace(/\s+/g, ' '), maxSummary)
  if (!short || short === notes) noting.add('proposal', 'summary', t.podcastFeed.note.noSummary)
  keepOthers(written, [notes.text, short?.text, title.text], noting)
  return {
    title,
    ...(summary ? { summary } : {}),
    notes: { $html: toHtml(notes.html), ...(base ? { base } : {}) },
  }
}

const readTitle = (taking: Taking, noting: Noting, publishedAt: string | undefined): EpisodeTexts['title'] => {
  const written = ['itunes:title', 'title', 'googleplay:title', 'media:title', 'dc:title'].flatMap((field) =>
    taking.all(field).flatMap((element) => {
      const text = toLine(getText(element))
      return text ? [{ field, text }] : []
    }),
  )
  // Apple's has neither season nor number in it, as Vitrin wants it.
  const title = written[0]?.text
  if (title === undefined) {
    noting.add('proposal', 'title', t.podcastFeed.note.noTitle)
    return { text: t.podcastFeed.untitledEpisode(publishedAt && format.date(publishedAt)), isWritten: false }
  }
  keepOthers(written, [title], noting)
  return { text: fit(title, maxTitle, 'title', noting), isWritten: true }
}
