import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SearchRecord } from '../../search/format/search-record.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import type { Draft } from './draft.ts'
import type { ShareImage } from '../../site/sharing/card.ts'
import type { FocalPoint } from '../../site/content/files.ts'

/** What the compiled site offers: see `site/adapter/entrypoint.ts`. */
export interface CompiledSite {
  openSite: (snapshot: Snapshot, before?: OpenSite) => OpenSite
  /** The lasting id of the podcast whose feed has an address. */
  makePodcastGuid: (feedAddress: string) => string
  openPreview: (snapshot: Snapshot, toFileAddress: (file: UsedFile) => string) => OpenPreview
}

/** The site with certain content in it. */
export interface OpenSite {
  addresses: string[]
  ownAddresses: string[]
  render: (address: string) => Promise<Response>
  isUnchanged: (address: string) => boolean
  getShareImage: (address: string) => ShareImage | undefined
  searchRecords: SearchRecord[]
  usedFiles: UsedFile[]
  redirects: { from: string; to: string }[]
  gone: string[]
  moved: { from: string; to: string }[]
  embeddable: string[]
}

/** An uploaded file, and where it stands in a release. */
export interface UsedFile {
  collection: string
  filename: string
  address: string
  /** Set when the file is to be made into the form for podcast apps first, around the heart of the picture. */
  art?: FocalPoint
}

/** The site as it would be if one document were published. */
export interface OpenPreview {
  render: (collection: string, document: StoredDocument, texts: Draft['texts']) => Promise<Response>
  getShareImage: (page: Response) => ShareImage | undefined
}

/** Where `npm run build` puts the compiled site. */
export const siteBuildDir = resolve('dist/site')
/** Files that every release needs as they are: styles, scripts, fonts. */
export const siteAssetsDir = resolve('dist/site/client')

/** Loads the compiled site. Throws when it has not been built. */
export const loadCompiledSite = async (): Promise<CompiledSite> => {
  const entry = resolve(siteBuildDir, 'server/entry.mjs')
  if (!existsSync(entry))
    throw new Error('The site has not been built. Run `npm run build`, or `npm start`, which does it too.')
  return (await import(pathToFileURL(entry).href)) as CompiledSite
}
