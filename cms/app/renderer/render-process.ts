import { existsSync } from 'node:fs'
import { join } from 'node:path'
import mime from 'mime-types'
import { openPayload } from '../open-payload.ts'
import { loadCompiledSite } from '../../releases/compiled-site.ts'
import type { PreviewSite } from '../../../site/adapter/entrypoint.ts'
import type { UsedFile } from '../../../site/content/resolve-files.ts'
import { getFilePath } from '../../releases/release-files.ts'
import { getLiveReleaseId, getReleaseDir } from '../../releases/release-store.ts'
import { findUpload, makeShareImage } from '../../features/publishing/sharing/share-images.ts'
import { cacheContent } from '../../features/preview/content-cache.ts'
import type { Draft } from '../../releases/draft.ts'
import { toGuardedAddress } from '../../features/preview/guarded-files.ts'

// Renders previewed pages in its own process, so that the one serving editors is never blocked. Started, used and stopped by
// `renderer.ts`, which checks access before a draft gets here.

/** A request and its response. */
export interface RenderRequest {
  id: number
  draft: Draft
}
export type RenderAnswer = { id: number; html: string } | { id: number; error: string }

process.on('disconnect', () => process.exit(0))
const opened = open()
process.on('message', (request: RenderRequest) => void answer(request))

async function open(): Promise<(draft: Draft) => Promise<string>> {
  const [payload, { openPreview }] = await Promise.all([openPayload('preview'), loadCompiledSite()])
  let releaseDir: string | undefined
  /** The files that pages refer to, by the address they are fetched from. */
  const files = new Map<string, UsedFile>()
  const base = cacheContent(payload, (snapshot) =>
    openPreview(snapshot, (file) => {
      const isLive = releaseDir && existsSync(join(releaseDir, getFilePath(file.address)))
      const address = isLive ? file.address : toGuardedAddress(file)
      files.set(address, file)
      return address
    }),
  )
  return async ({ collection, document, texts, asShareImage }) => {
    const live = await getLiveReleaseId()
    releaseDir = live && getReleaseDir(live)
    const preview = await base.get()
    const page = await preview.render(collection, document, texts)
    return asShareImage ? drawShareImage(preview.getShareImage(page), files) : page.text()
  }
}

/** The page's share image, drawn as a publication would draw it. */
async function drawShareImage(
  image: ReturnType<PreviewSite['getShareImage']>,
  files: ReadonlyMap<string, UsedFile>,
): Promise<string> {
  if (!image) throw new Error('This page is not shared with a picture.')
  const { address, card } = image
  const bytes = await makeShareImage(card, card.picture && findUpload(files.get(card.picture.address)))
  return `data:${mime.lookup(address)};base64,${bytes.toString('base64')}`
}

async function answer({ id, draft }: RenderRequest): Promise<void> {
  try {
    const html = await (await opened)(draft)
    send({ id, html })
  } catch (error) {
    send({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

function send(message: RenderAnswer): void {
  process.send?.(message)
}
