import { slugify } from '../../../../../content-types/slugify.ts'
import type { SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import type { FoundFiles } from '../project-manager/files.ts'
import { getFirstParagraph, shorten, toPlainLine, toPlainText } from '../project-manager/plain-text.ts'
import { Draft } from '../project-manager/post.ts'
import type { Term } from '../project-manager/terms.ts'
import { isObject, isTicked, toNumber, toText, toWebAddress } from '../project-manager/values.ts'
import type { ReadItem } from './item.ts'
import { tellMeta } from './page.ts'
import { readPhpValue, PhpFormatError } from './php-values.ts'
import type { WxrItem } from './wxr.ts'

/** What Seriously Simple Podcasting keeps with an episode. */
const known = new Set([
  'audio_file',
  'enclosure',
  'duration',
  'filesize',
  'filesize_raw',
  'date_recorded',
  'episode_type',
  'explicit',
  'block',
  'cover_image',
  'cover_image_id',
  'itunes_episode_number',
  'itunes_season_number',
  'itunes_episode_type',
  'itunes_title',
  'itunes_explicit',
  'ssp_original_guid',
  'transcript_file',
  'castos_file_data',
])

interface Enclosure {
  url: string
  size?: number | undefined
  mimeType?: string
  /** What PowerPress adds: duration, season and the like. */
  more: Record<string, unknown>
}

/**
 * The sound of an episode of Seriously Simple Podcasting or PowerPress. WordPress itself notes an `enclosure` for every sound that a
 * post links to, in three lines; PowerPress writes a fourth.
 *
 * @returns undefined for what is no episode.
 */
export const findEnclosure = (item: WxrItem): Enclosure | undefined => {
  for (const [name, value] of item.meta) {
    if (!/^(_[\w-]+:)?enclosure$/.test(name)) continue
    const [address = '', size = '', mimeType = '', more = ''] = value
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim())
    const url = toWebAddress(address)
    const isSound = mimeType.startsWith('audio/') || /\.(mp3|m4a)(\?|$)/i.test(address)
    if (url && isSound && (more || item.type === 'podcast'))
      return { url, size: toNumber(size), ...(mimeType ? { mimeType } : {}), more: readMore(more) }
  }
  const url = item.type === 'podcast' ? toWebAddress(item.meta.get('audio_file')) : undefined
  return url ? { url, size: toNumber(item.meta.get('filesize_raw')), more: {} } : undefined
}

const readMore = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = text ? readPhpValue(text) : {}
    return isObject(value) ? value : {}
  } catch (error) {
    if (!(error instanceof PhpFormatError)) throw error
    return {}
  }
}

/** Turns an episode of a podcast in WordPress into one of Vitrin. Its guid stays what it was. */
export const toEpisode = (read: ReadItem, found: FoundFiles, sound: Enclosure | undefined): SourceRecord => {
  const { item, post, meta } = read
  const draft = new Draft(post)
  const more = sound?.more ?? {}
  const get = (...names: string[]): unknown =>
    names.map((name) => meta.get(name) ?? more[name]).find((one) => toText(one))
  draft.setLine('summary', toPlainText(item.excerpt) || toPlainText(toText(more.summary)), 400)
  if (draft.data.summary === undefined && getFirstParagraph(post.content)) {
    draft.set('summary', shorten(getFirstParagraph(post.content), 400))
    draft.note('proposal', 'summary', t.wordpress.leadProposed)
  }
  draft.setHtml('notes', post.content)
  if (sound)
    draft.set(
      'audio',
      found.refer({ url: sound.url, filesize: sound.size, mime_type: sound.mimeType, title: post.title }, 'audio'),
    )
  else draft.note('lost', 'audio', t.wordpress.noSound)
  draft.set('guid', toText(meta.get('ssp_original_guid')) || item.guid)
  for (const [field, names] of [
    ['season', ['itunes_season_number', 'season']],
    ['number', ['itunes_episode_number', 'episode_no']],
  ] as const) {
    const number = toNumber(get(...names))
    if (number !== undefined && Number.isInteger(number) && number > 0) draft.set(field, number)
  }
  const type = toText(get('itunes_episode_type')) || toText(more.episode_type)
  draft.set('type', type === 'trailer' || type === 'bonus' ? type : 'full')
  draft.set('explicit', isTicked(get('explicit', 'itunes_explicit')) || /^explicit$/i.test(toText(get('explicit'))))
  draft.set(
    'cover',
    post.findFile(meta.get('cover_image_id'), 'media') ?? post.findFile(meta.get('cover_image'), 'media') ?? post.cover,
  )
  draft.set('transcript', post.findFile(meta.get('transcript_file'), 'documents'))
  const [series] = post.getTerms('series')
  if (series) draft.set('podcast', { $reference: getSeriesId(series) })
  const itunesTitle = toPlainLine(toText(get('itunes_title')))
  if (itunesTitle && itunesTitle !== post.title)
    draft.keep('itunes_title', t.wordpress.fields.itunes_title, itunesTitle)
  tellMeta(draft, read, known)
  return draft.toRecord('episodes')
}

const getSeriesId = ({ slug }: Term): string => `podcasts:${slugify(slug)}`

/** A series of Seriously Simple Podcasting, which has a feed of its own. */
export const toPodcast = (series: Term, site: string): SourceRecord => {
  const name = toPlainLine(series.name) || series.slug
  const description = toPlainText(series.description ?? '')
  return {
    id: getSeriesId(series),
    type: 'podcasts',
    title: name,
    state: 'public',
    data: {
      title: shorten(name, 140),
      ...(slugify(series.slug) ? { slug: slugify(series.slug) } : {}),
      ...(description ? { description: shorten(description, 3500) } : {}),
    },
    addresses: [`${site}/feed/podcast/${series.slug}/`, `${site}/series/${series.slug}/`],
  }
}
