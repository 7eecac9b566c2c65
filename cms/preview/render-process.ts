import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openPayload } from '../database/open-payload.ts'
import { loadCompiledSite } from '../publishing/compiled-site.ts'
import { getFilePath } from '../publishing/release-files.ts'
import { getLiveReleaseId, getReleaseDir } from '../publishing/release-store.ts'
import { keepBaseContent } from './base-content.ts'
import type { Draft } from './draft.ts'
import { toGuardedAddress } from './guarded-files.ts'

// The process that makes previewed pages, so that the one that editors write in is never held up. Started, asked and ended by
// `renderer.ts`; who may see what has been decided there before a draft comes here.

/** What is asked, and what is answered. */
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
  const base = keepBaseContent(payload, (snapshot) =>
    openPreview(snapshot, (file) =>
      releaseDir && existsSync(join(releaseDir, getFilePath(file.address))) ? file.address : toGuardedAddress(file),
    ),
  )
  return async ({ collection, document, texts }) => {
    const live = await getLiveReleaseId()
    releaseDir = live && getReleaseDir(live)
    return (await (await base.get()).render(collection, document, texts)).text()
  }
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
