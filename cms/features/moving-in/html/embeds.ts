import { addNote, type Place } from './conversion.ts'
import { toWholeAddress } from './addresses.ts'
import { blockNode, linkNode, paragraphNode, textNode } from './nodes.ts'
import { toVideoAddress } from './videos.ts'
import { t } from '../texts.ts'

/** Titles that players give themselves, which say nothing of the film. */
const emptyTitle = /^(youtube|vimeo)?[\s-]*(video)?[\s-]*(player)?$/i

/** Shows what the source had from elsewhere: a film after a click, everything else as a link to it. */
export const addEmbed = (written: string, title: string, place: Place): void => {
  const video = toVideoAddress(written)
  const address = video ?? toWholeAddress(written.trim().replace(/^\/\//, 'https://'), place.conversion.base)
  const words = emptyTitle.test(title.trim()) ? '' : title.trim()
  if (!address) return addNote(place, { kind: 'lost', text: t.html.noEmbed, value: [words, written].join(' ').trim() })
  if (video && !place.isNarrow) return place.writer.addBlocks(blockNode('video', { url: video, title: words }))
  if (!video) addNote(place, { kind: 'proposal', text: t.html.embed, value: address })
  place.writer.addBlocks(paragraphNode([linkNode({ $address: address }, false, [textNode(words || address)])]))
}

/** Shows a film or a sound that the source keeps itself. */
export const addMediaFile = (kind: 'video' | 'audio', written: string, title: string, place: Place): void => {
  const address = toVideoAddress(written) ?? toWholeAddress(written.trim(), place.conversion.base)
  if (!address) return addNote(place, { kind: 'lost', text: t.html.noEmbed, value: [title, written].join(' ').trim() })
  if (kind === 'video' && !place.isNarrow && address.startsWith('http'))
    return place.writer.addBlocks(blockNode('video', { url: address, title }))
  addNote(place, { kind: 'proposal', text: kind === 'audio' ? t.html.audio : t.html.embed, value: address })
  const words = title || decodeURI(address.split(/[?#]/)[0]!.split('/').at(-1) || address)
  place.writer.addBlocks(paragraphNode([linkNode({ $address: address }, false, [textNode(words)])]))
}
