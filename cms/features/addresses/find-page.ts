import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { getAddress, parseLastingFileAddress } from '../../../content-types/addresses.ts'
import { contentTypes, fixedVocabularies } from '../../../content-types/index.ts'
import { canBeId } from '../../platform/database/can-be-id.ts'
import { getLiveReleaseId, getReleaseDir, readManifest } from '../../releases/release-store.ts'

/** Whether a document has its page at this address, or will have once what has been saved is published; or a file its lasting one. */
export const hasDocumentAt = async (address: string, req: PayloadRequest): Promise<boolean> => {
  for (const { slug: collection, custom } of contentTypes) {
    const slug = getSlugIn(address, custom.site.address)
    if (!slug) continue
    const isPublic: Where[] =
      custom.site.kind === 'document' ? [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] : []
    const { totalDocs } = await req.payload.count({
      collection: collection as CollectionSlug,
      where: { and: [{ slug: { equals: slug } }, ...isPublic] },
      req,
    })
    if (totalDocs) return true
  }
  const file = parseLastingFileAddress(address)
  const isFile = contentTypes.some(({ slug, custom }) => slug === file?.collection && custom.site.kind === 'file')
  if (file && isFile && canBeId(file.id)) {
    const where: Where = { id: { equals: file.id } }
    return (await req.payload.count({ collection: file.collection as CollectionSlug, where, req })).totalDocs > 0
  }
  return fixedVocabularies.some((vocabulary) =>
    vocabulary.values.some((value) => getAddress(vocabulary.address, value.slug) === address),
  )
}

/** Whether only a document could have this address, because it is below the list of a type. */
export const isOfDocument = (address: string): boolean =>
  contentTypes.some(({ custom }) => custom.site.address !== '/' && getSlugIn(address, custom.site.address))

/** Whether this is the address of the list of a type's documents. */
export const isList = (address: string): boolean => contentTypes.some(({ custom }) => custom.site.address === address)

/** Whether the live release has a page or file at this address. Undefined while there is no release. */
export const isInRelease = async (address: string): Promise<boolean | undefined> => {
  const id = await getLiveReleaseId()
  const release = id === undefined ? undefined : await readManifest(id)
  if (id === undefined || !release) return undefined
  return release.addresses.includes(address) || (!address.endsWith('/') && existsSync(join(getReleaseDir(id), address)))
}

/** The slug of the document that would have an address: `hbg-works` for `/projekt/hbg-works/`, when the prefix is `/projekt/`. */
const getSlugIn = (address: string, prefix: string | undefined): string | undefined =>
  prefix && address.startsWith(prefix) && address.endsWith('/')
    ? /^([^/]+)\/$/.exec(address.slice(prefix.length))?.[1]
    : undefined
