import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { getUploadsDir } from '../../platform/uploads.ts'
import { getLiveReleaseId } from '../../releases/release-store.ts'
import { readLastOutcome } from './last-outcome.ts'
import { queuePublicationNow } from './queue-publication.ts'
import { t } from './texts.ts'

/**
 * Queues a publication when an upload that was missing in the live release is there again. What else sets content aside goes away
 * with a save, which queues a publication itself.
 */
export const queueReturnedFiles = async (payload: Payload): Promise<void> => {
  const { problems } = await readLastOutcome(payload, await getLiveReleaseId())
  const hasReturned = problems.missingUploads.some(({ path }) => existsSync(join(getUploadsDir(), path)))
  if (hasReturned) await queuePublicationNow(payload, t.setAside.returned)
}
