import { createLocalReq, type Payload, type Where } from 'payload'
import { walkDataFields } from '../../../../content-types/fields/walk.ts'
import { contentTypes, type ContentType } from '../../../../content-types/index.ts'
import { readInBatches } from '../../../platform/database/read-in-batches.ts'
import type { LinkCheck } from '../../../platform/generated/payload-types.ts'
import { getSettings } from '../../../platform/settings.ts'
import { toCheckedDocument } from '../checked-document.ts'
import { getLinks, toExternalUrl } from '../references.ts'
import { readDocuments } from '../read-documents.ts'

/** Longer addresses are ignored. */
const maxUrlLength = 2_000

/** Whether links are collected from a type: from those that have drafts and can be published. */
export const hasLinks = (type: ContentType): boolean =>
  type.custom.site.kind === 'document' && getLinkFields(type).length > 0

/** The top-level fields of a type that may contain links to other sites. */
export const getLinkFields = ({ fields }: ContentType): string[] => [
  ...new Set(
    walkDataFields(fields)
      .filter(({ field }) => field.type === 'richText' || field.custom?.site?.format === 'url')
      .map(({ path }) => path.split('.')[0] ?? path),
  ),
]

/** Every external link in published content, with the documents that contain it (`projects/<id>`). */
export const collectLinks = async (payload: Payload): Promise<Map<string, string[]>> => {
  const { siteUrl } = getSettings()
  const req = await createLocalReq({}, payload)
  const links = new Map<string, string[]>()
  const where: Where = { _status: { equals: 'published' } }
  for (const type of contentTypes.filter(hasLinks))
    for await (const documents of readDocuments(req, type, { where, fields: getLinkFields(type), asUser: false }))
      for (const document of documents) {
        const urls = toCheckedDocument(type, document)
          .values.flatMap(getLinks)
          .flatMap(({ url = '' }) => toExternalUrl(url, siteUrl) ?? [])
        for (const url of new Set(urls))
          if (url.length <= maxUrlLength)
            links.set(url, [...(links.get(url) ?? []), `${type.slug}/${String(document.id)}`])
      }
  return links
}

/** Synchronises the list of checked links with the published content: adds new ones and deletes unused ones. */
export const syncLinks = async (payload: Payload): Promise<void> => {
  const links = await collectLinks(payload)
  const select = { url: true, usedIn: true } as const
  for await (const known of readInBatches<LinkCheck>(payload, { collection: 'linkChecks', where: {}, select }))
    for (const { id, url, usedIn } of known) {
      const documents = links.get(url)
      links.delete(url)
      if (!documents) await payload.delete({ collection: 'linkChecks', id })
      else if (JSON.stringify(documents) !== JSON.stringify(usedIn))
        await payload.update({ collection: 'linkChecks', id, data: { usedIn: documents } })
    }
  for (const [url, usedIn] of links)
    await payload.create({ collection: 'linkChecks', data: { url, usedIn, state: 'waiting' } })
}
