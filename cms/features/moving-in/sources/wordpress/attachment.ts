import type { SourceItem } from '../../record.ts'
import { t } from '../../texts.ts'
import { makeFileRecord } from '../project-manager/files.ts'
import { toPlainLine } from '../project-manager/plain-text.ts'
import { isObject, toText, toWebAddress } from '../project-manager/values.ts'
import { readMetaValues } from './meta-values.ts'
import { getAttachmentUrl, type SiteIndex } from './site-index.ts'
import type { WxrItem } from './wxr.ts'

/** Turns an attachment into a picture, a document or a sound. */
export const readAttachment = (item: WxrItem, index: SiteIndex): SourceItem => {
  const id = `attachment:${item.id}`
  const title = toPlainLine(item.title) || id
  const url = getAttachmentUrl(item)
  if (!url) return { skipped: { id, title, reason: t.wordpress.noFile } }
  const site = index.address || URL.parse(item.link)?.origin || ''
  const link = toWebAddress(item.link)
  const record = makeFileRecord(url, {
    title: item.title,
    alt: item.meta.get('_wp_attachment_image_alt') ?? '',
    caption: [item.excerpt, item.content].filter(Boolean).join('\n\n'),
    addresses: [
      ...(link ? [link] : []),
      ...(item.id ? [`${site}/?attachment_id=${item.id}`] : []),
      ...getSizes(item, url),
    ],
  })
  return record ? { record } : { skipped: { id, title, reason: t.wordpress.film(url) } }
}

/** The smaller copies of a picture, which texts show: `bild-1024x683.jpg`. */
const getSizes = ({ meta }: WxrItem, url: string): string[] => {
  const facts = readMetaValues(meta).get('_wp_attachment_metadata')
  if (!isObject(facts)) return []
  const names = [
    facts.original_image,
    ...Object.values(isObject(facts.sizes) ? facts.sizes : {}).map((size) => isObject(size) && size.file),
  ]
  return names
    .map(toText)
    .filter((name) => name && !name.includes('/'))
    .map((name) => new URL(encodeURIComponent(name), url).href)
}
