import { addNote, type Place, type TextPicture } from './conversion.ts'
import { toWholeAddress } from './addresses.ts'
import { uploadNode } from './nodes.ts'
import { t } from '../texts.ts'

const pictureName = /\.(jpe?g|png|webp|avif|gif)$/i

/** Where WordPress keeps a picture in full size, by the address of a smaller version. */
const smallVersion = /-\d{2,5}x\d{2,5}(?=\.(?:jpe?g|png|webp|avif|gif)$)/i

/** The attributes that name a picture, the largest first. */
const fullAttributes = ['data-full-url', 'data-orig-file', 'data-large-file']
const lazyAttributes = ['data-src', 'data-lazy-src', 'data-original']

/** Puts a picture on lines of its own, or its words when it stands for a sign. */
export const addPicture = (attributes: Record<string, string>, place: Place): void => {
  const { class: names = '', alt, width, height, title } = attributes
  if (/\b(emoji|wp-smiley)\b/.test(names)) return place.writer.addText(alt ?? '', place)
  const written = getWritten(attributes)
  if (/^[01]$/.test(width ?? '') || /^[01]$/.test(height ?? ''))
    return alt?.trim() ? addNote(place, { kind: 'kept', text: t.html.unseen, value: alt }) : undefined
  const shown = written && !/^data:/i.test(written) ? toWholeAddress(written, place.conversion.base) : undefined
  if (!shown) {
    const words = alt || title || ''
    addNote(place, {
      kind: 'lost',
      text: /^data:/i.test(written) ? t.html.embeddedPicture : t.html.noPicture,
      value: [words, written.slice(0, 200)].filter(Boolean).join(' – '),
    })
    return
  }
  const linked = typeof place.link?.url === 'object' ? place.link.url.$address : place.link?.url
  const from = findFull(attributes, shown, linked, place.conversion.base)
  const attachment = /\bwp-image-(\d+)\b/.exec(names)?.[1] ?? /^\d+$/.exec(attributes['data-id'] ?? '')?.[0]
  const stored = attachment ? place.conversion.findAttachment?.(attachment) : undefined
  showPicture(
    stored
      ? { ...stored, attachment, alt: alt || stored.alt || alt, caption: place.caption ?? stored.caption }
      : {
          id: `picture:${from}`,
          from,
          ...(from === shown ? {} : { shownFrom: shown }),
          attachment,
          alt,
          caption: place.caption,
        },
    place,
  )
  if (title && title !== alt) addNote(place, { kind: 'kept', text: t.html.pictureTitle, value: title })
  if (linked && !pictureName.test(getPath(linked)) && !/[?&]attachment_id=/.test(linked))
    addNote(place, { kind: 'kept', text: t.html.pictureLink(alt ?? ''), value: linked })
}

/** Puts a picture that is known on lines of its own. */
export const showPicture = (picture: TextPicture, place: Place): void => {
  const { pictures } = place.conversion
  const { id, alt } = picture
  const before = pictures.get(id)
  const told = Object.fromEntries(Object.entries(picture).filter(([, value]) => value !== undefined))
  // What the first place left out, a later one may say.
  pictures.set(id, { ...(told as unknown as TextPicture), ...before, ...(alt && !before?.alt ? { alt } : {}) })
  if (alt && before?.alt && before.alt !== alt)
    addNote(place, { kind: 'kept', text: t.html.otherAlt(before.alt), value: alt })
  place.writer.addBlocks(uploadNode({ $reference: id }))
}

const getWritten = (attributes: Record<string, string>): string => {
  const lazy = lazyAttributes.map((name) => attributes[name]).find(Boolean)
  const { src = '' } = attributes
  const best = lazy ?? (src && !/^data:/i.test(src) ? src : undefined)
  return (best ?? getLargest(attributes.srcset ?? attributes['data-srcset'] ?? '') ?? src).trim()
}

const getLargest = (srcset: string): string | undefined =>
  srcset
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/))
    .toSorted(([, a], [, b]) => Number.parseFloat(b ?? '0') - Number.parseFloat(a ?? '0'))[0]?.[0] || undefined

const findFull = (attributes: Record<string, string>, shown: string, linked?: string, base?: string): string => {
  const named = fullAttributes.map((name) => attributes[name]).find(Boolean)
  const whole = named && toWholeAddress(named, base)
  if (whole) return whole
  if (linked && pictureName.test(getPath(linked)) && toStem(linked) === toStem(shown)) return linked
  return /\/(uploads|files)\//.test(shown) ? shown.replace(smallVersion, '') : shown
}

const getPath = (address: string): string => address.replace(/[?#].*$/s, '')

const toStem = (address: string): string =>
  getPath(address)
    .replace(smallVersion, '')
    .replace(/^https?:/i, '')
    .split('/')
    .at(-1)!
