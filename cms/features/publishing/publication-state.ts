import type { Payload, Where } from 'payload'
import { publicationQueue } from './queue-publication.ts'
import { readProblems, tellProblems, type ToldProblems } from './publication-problems.ts'
import { t } from './texts.ts'
import { findReleaseFault } from '../../releases/release-health.ts'
import { getLiveReleaseId } from '../../releases/release-store.ts'

/** What is live, and what is being published. Times are ISO 8601. */
export interface PublicationState {
  /** The live release and since when; null before the first publication. */
  live: { release: string; liveAt: string | null } | null
  /** Whether the release that visitors are meant to see is gone or damaged, so that they see another, or part of it, or none. */
  isBroken: boolean
  /** Whether something published in the admin is not live yet. */
  isBehind: boolean
  /** The number of published changes waiting for a publication. */
  waiting: number
  /** Everything saved before this time is in the live release: the time when its content was read. */
  coveredUntil: string | null
  /** The running publication. */
  running: { id: string; startedAt: string | null; phase: string | null } | null
  /** The newest finished publication. */
  last: {
    id: string
    state: 'succeeded' | 'failed'
    error: string | null
    startedAt: string | null
    seconds: number | null
  } | null
  /** What is wrong with the content of the live release; null when nothing is. */
  problems: ToldProblems | null
}

/**
 * Reads the state of publishing. Several editors poll it every second, so it reads as little as possible: two short queries while
 * the newest publication is the live one.
 */
export const readPublicationState = async (payload: Payload): Promise<PublicationState> => {
  const [{ running, last }, release, fault, waiting] = await Promise.all([
    readNewest(payload),
    getLiveReleaseId(),
    findReleaseFault(),
    countWaiting(payload),
  ])
  const livePublication = release ? await findLivePublication(payload, release, last) : undefined
  const printed = !release || isMade(livePublication) ? livePublication : await findNewest(payload, isMadeAs(release))
  const made = isMade(last) ? last : await findNewest(payload, { and: [succeeded, publication] })
  const hasFailed = last !== undefined && last.state !== 'succeeded'
  // Release ids sort by age.
  const isOlder = Boolean(made?.release && made.release > (release ?? ''))
  return {
    live: release ? { release, liveAt: getLiveMoment(livePublication) } : null,
    isBroken: fault !== undefined,
    isBehind: waiting > 0 || hasFailed || isOlder,
    waiting,
    coveredUntil: printed?.snapshotAt ?? null,
    running: running ? { id: running.id, startedAt: running.startedAt ?? null, phase: running.phase ?? null } : null,
    last: last
      ? {
          id: last.id,
          state: hasFailed ? 'failed' : 'succeeded',
          error: last.state === 'running' ? t.publications.interrupted : (last.error ?? null),
          startedAt: last.startedAt ?? null,
          seconds: last.seconds ?? null,
        }
      : null,
    problems: printed?.problems ? tellProblems(readProblems(printed.problems)) : null,
  }
}

const select = {
  state: true,
  kind: true,
  error: true,
  release: true,
  phase: true,
  startedAt: true,
  snapshotAt: true,
  liveAt: true,
  seconds: true,
  problems: true,
} as const

const succeeded: Where = { state: { equals: 'succeeded' } }
const publication: Where = { kind: { equals: 'publication' } }
const isMadeAs = (release: string): Where => ({ and: [{ release: { equals: release } }, publication] })

type StoredPublication = NonNullable<Awaited<ReturnType<typeof findNewest>>>

const findNewest = async (payload: Payload, where: Where = {}) => {
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    select,
    sort: '-startedAt',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  return docs[0]
}

/** Whether a publisher holds its lease. A log entry that says "running" without one belongs to a publisher that has died. */
const isPublisherAtWork = async (payload: Payload): Promise<boolean> => {
  const where: Where = {
    and: [{ name: { equals: 'publisher' } }, { expiresAt: { greater_than: new Date().toISOString() } }],
  }
  return (await payload.count({ collection: 'leases', where })).totalDocs > 0
}

/** The running publication and the newest finished one. One whose publisher has died counts as finished. */
const readNewest = async (
  payload: Payload,
): Promise<{ running: StoredPublication | undefined; last: StoredPublication | undefined }> => {
  const newest = await findNewest(payload)
  if (newest?.state !== 'running') return { running: undefined, last: newest }
  if (await isPublisherAtWork(payload))
    return { running: newest, last: await findNewest(payload, { state: { in: ['succeeded', 'failed'] } }) }
  // Read again, because it may have finished between the two queries.
  return { running: undefined, last: await findNewest(payload) }
}

/** The publication or rollback that made a release live. */
const findLivePublication = async (
  payload: Payload,
  release: string,
  last: StoredPublication | undefined,
): Promise<StoredPublication | undefined> =>
  last?.state === 'succeeded' && last.release === release
    ? last
    : findNewest(payload, { and: [{ release: { equals: release } }, { state: { not_equals: 'failed' } }] })

const isMade = (found: StoredPublication | undefined): boolean =>
  found?.state === 'succeeded' && found.kind === 'publication'

/** Counts queued changes, including those whose publication failed: they stay queued until a publication has made them public. */
const countWaiting = async (payload: Payload): Promise<number> => {
  const where: Where = { and: [{ queue: { equals: publicationQueue } }, { completedAt: { exists: false } }] }
  return (await payload.count({ collection: 'payload-jobs', where })).totalDocs
}

const getLiveMoment = (found: StoredPublication | undefined): string | null => {
  if (found?.liveAt) return found.liveAt
  if (!found?.startedAt) return null
  return new Date(new Date(found.startedAt).getTime() + (found.seconds ?? 0) * 1000).toISOString()
}

/** What was wrong with the content of a publication; undefined when nothing was. */
export const readToldProblems = async (payload: Payload, id: string): Promise<ToldProblems | undefined> => {
  const { problems } = await payload.findByID({
    collection: 'publications',
    id,
    select: { problems: true },
    depth: 0,
  })
  return problems ? tellProblems(readProblems(problems)) : undefined
}
