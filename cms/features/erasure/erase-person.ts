import { setTimeout as sleep } from 'node:timers/promises'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import { forgetFreedSpace } from '../../platform/database/forget-freed-space.ts'
import { waitForLease } from '../../platform/leases/lease.ts'
import type { Shelf } from '../../platform/database/shelves.ts'
import { queuePublicationNow } from '../publishing/queue-publication.ts'
import { clearMovesWith } from '../moving-in/run/kept-texts.ts'
import { eraseReleases, isInText } from './erase-releases.ts'
import { eraseFromStored } from './erase-stored.ts'
import { findHits } from './find-person.ts'
import type { Matcher } from './matcher.ts'
import { deleteStored, readStored, writeStored, type Stored } from '../../platform/database/stored.ts'
import { t } from './texts.ts'

/** How much was erased, without what. */
export interface ErasureReport {
  documents: number
  versions: number
  others: number
  releases: number
  /** Whether the site is published anew, without it. */
  isPublishing: boolean
}

/**
 * Erases somebody from everything that is stored: documents, also those in the bin, their versions, what is kept to be published
 * later, reviews, feedback, logs, files, and releases. The site is then published anew; what was live is removed after that. The
 * log says that it happened, and not to whom.
 *
 * @throws what the database or the disk says. What has been erased by then stays erased; trying again does the rest.
 */
export const erasePerson = async (req: PayloadRequest, matcher: Matcher): Promise<ErasureReport> => {
  const { payload } = req
  const names = new Map<string, string>()
  const report: ErasureReport = { documents: 0, versions: 0, others: 0, releases: 0, isPublishing: false }
  let isPublic = false
  for await (const { shelf, stored } of findHits(payload, matcher)) {
    if (!(await eraseOne(req, shelf, stored.id, matcher, names))) continue
    report[shelf.isVersions ? 'versions' : isContent(shelf) ? 'documents' : 'others']++
    isPublic ||= isContent(shelf) && !shelf.isVersions
  }
  report.others += await clearMovesWith((line) => isInText(line, matcher))
  // Nothing is being published meanwhile that was read before.
  const lease = await waitForLease(payload)
  try {
    const { count, isLive } = await eraseReleases(matcher)
    report.releases = count
    report.isPublishing = isPublic || isLive
  } finally {
    await lease.release()
  }
  await forgetFreedSpace(payload)
  if (report.isPublishing) await queuePublicationNow(payload, t.erasure.reason)
  await payload.create({
    collection: 'erasures',
    data: { ...report, by: req.user?.id ?? null, at: new Date().toISOString() },
  })
  return report
}

/** Whether the site is made of what lies there. */
const isContent = ({ slug, isGlobal }: Shelf): boolean => isGlobal || contentTypes.some((type) => type.slug === slug)

/** How often something is tried that collides with somebody else's save. */
const maxAttempts = 5

/** Erases from one document or version, in a transaction of its own, so that nobody waits for the whole. */
const eraseOne = async (
  { payload, user }: PayloadRequest,
  shelf: Shelf,
  id: string,
  matcher: Matcher,
  names: Map<string, string>,
): Promise<boolean> => {
  for (let attempt = 1; ; attempt++) {
    const req = await createLocalReq({ ...(user ? { user } : {}), context: {} }, payload)
    try {
      await initTransaction(req)
      const isErased = await eraseWithin(req, shelf, id, matcher, names)
      await commitTransaction(req)
      return isErased
    } catch (error) {
      await killTransaction(req)
      if (attempt >= maxAttempts) throw error
      await sleep(50 * attempt)
    }
  }
}

const eraseWithin = async (
  req: PayloadRequest,
  shelf: Shelf,
  id: string,
  matcher: Matcher,
  names: Map<string, string>,
): Promise<boolean> => {
  const stored = await readStored(req, shelf, id)
  const erased = stored && (await eraseFromStored(req.payload, shelf, stored, matcher, false))
  if (!stored || !erased) return false
  if (erased.isDeleted) {
    await deleteStored(req, shelf, id)
    return true
  }
  await keepApart(req, shelf, stored, erased.data, names)
  // Whoever has it open is told, when they save, that it has changed: their text would bring it back.
  const isNewest = shelf.isVersions ? stored.version?.latest === true : true
  await writeStored(
    req,
    shelf,
    stored,
    erased.data,
    isNewest && isContent(shelf) ? new Date().toISOString() : undefined,
  )
  return true
}

/** Numbers the names and addresses that no two documents may share and that are alike now. Versions have those of their document. */
const keepApart = async (
  req: PayloadRequest,
  shelf: Shelf,
  { id, data }: Stored,
  changed: Record<string, unknown>,
  names: Map<string, string>,
): Promise<void> => {
  if (shelf.isGlobal) return
  for (const field of shelf.fields) {
    const value = changed[field.name]
    if (!('unique' in field && field.unique) || typeof value !== 'string') continue
    const key = `${shelf.slug}.${field.name}: ${String(data[field.name])}`
    const known = names.get(key)
    const name = known ?? (shelf.isVersions ? value : await findFree(req, shelf.slug, { id, field: field.name, value }))
    names.set(key, name)
    changed[field.name] = name
  }
}

const findFree = async (
  req: PayloadRequest,
  collection: string,
  { id, field, value }: { id: string; field: string; value: string },
): Promise<string> => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? value : `${value}-${number}`
    const { totalDocs } = await req.payload.db.count({
      collection: collection as CollectionSlug,
      where: { and: [{ [field]: { equals: name } }, { id: { not_equals: id } }] },
      req,
    })
    if (!totalDocs) return name
  }
}
