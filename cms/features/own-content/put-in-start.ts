import type { CollectionSlug, Payload } from 'payload'
import { startContent } from '../../../content-types/start/index.ts'
import { getContentType } from '../../../content-types/index.ts'

/**
 * Puts in the words and the pages that an installation of one's own begins with, as far as there is none with that name or address
 * yet. Pages stay drafts.
 *
 * @returns how much was put in.
 */
export const putInStart = async (payload: Payload): Promise<number> => {
  let count = 0
  for (const [slug, list] of Object.entries(startContent)) {
    const collection = slug as CollectionSlug
    const { admin, custom } = getContentType(slug)
    const title = admin.useAsTitle ?? 'name'
    const isDocument = custom.site.kind === 'document'
    for (const { key, data } of list) {
      const where = { or: [{ slug: { equals: key } }, { [title]: { equals: data[title] } }] }
      const { totalDocs } = await payload.count({ collection, where, trash: isDocument })
      if (totalDocs) continue
      await payload.create({
        collection,
        data: { slug: key, ...data } as never,
        draft: isDocument,
        context: { isImport: true },
      })
      count++
    }
  }
  return count
}
