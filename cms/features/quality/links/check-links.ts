import type { Payload, Where } from 'payload'
import type { LinkCheck } from '../../../platform/generated/payload-types.ts'
import { takeLease } from '../../../platform/leases/lease.ts'
import { getSettings } from '../../../platform/settings.ts'
import { TaskQueue } from '../../../platform/task-queue.ts'
import { probeLink, type ProbeOptions, type ProbeResult } from './probe-link.ts'

const dayMs = 24 * 60 * 60_000
/** How long a working link is not checked again, in milliseconds. */
const recheckAfterMs = 7 * dayMs
/** How often, and over what time, a link must have failed to count as dead. */
const deadAfter = { failures: 2, milliseconds: dayMs }
/** The number of links per round, and of hosts checked concurrently. */
const maxLinksPerRound = 30
const maxConcurrentHosts = 4

/** The result of a round of checks. */
export interface LinkRound {
  tried: number
  /** Whether any link responded. If none did, this machine is offline, and no link is blamed. */
  hasInternet: boolean
}

/**
 * Checks the links that are due: a few hosts concurrently, one link after another per host. Does nothing when another process is
 * doing it.
 *
 * @param options.now the current time, for tests.
 */
export const checkDueLinks = async (
  payload: Payload,
  options: Partial<ProbeOptions> & { now?: Date } = {},
): Promise<LinkRound | undefined> => {
  const lease = await takeLease(payload, 'links')
  if (!lease) return undefined
  try {
    const now = options.now ?? new Date()
    const due = await findDue(payload, now)
    const userAgent = `Vitrin link check (+${getSettings().siteUrl})`
    const answers = await askAll(due, { userAgent, ...options })
    const hasInternet = [...answers.values()].some(({ kind }) => kind === 'answers' || kind === 'gone')
    for (const link of due) {
      const answer = answers.get(link.id)
      const data = answer && getChange(link, answer, { now, hasInternet })
      if (data) await payload.update({ collection: 'linkChecks', id: link.id, data })
    }
    return { tried: due.length, hasInternet }
  } finally {
    await lease.release()
  }
}

const findDue = async (payload: Payload, now: Date): Promise<LinkCheck[]> => {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
  const find = async (where: Where, limit: number): Promise<LinkCheck[]> =>
    (await payload.find({ collection: 'linkChecks', where, sort: 'checkedAt', limit, depth: 0 })).docs
  const due = await find(
    {
      or: [
        { checkedAt: { exists: false } },
        { checkedAt: { less_than_equal: before(recheckAfterMs) } },
        { and: [{ state: { equals: 'failing' } }, { checkedAt: { less_than_equal: before(dayMs) } }] },
      ],
    },
    maxLinksPerRound,
  )
  // If all of these may fail, a link that worked before tells whether the machine is online.
  const isAnyGood = due.some(({ state }) => state === 'answers')
  return due.length && !isAnyGood ? [...due, ...(await find({ state: { equals: 'answers' } }, 1))] : due
}

const askAll = async (links: readonly LinkCheck[], options: ProbeOptions): Promise<Map<string, ProbeResult>> => {
  const answers = new Map<string, ProbeResult>()
  const hosts = Map.groupBy(links, ({ url }) => (URL.canParse(url) ? new URL(url).host : url))
  const queue = new TaskQueue(maxConcurrentHosts)
  for (const host of hosts.values())
    await queue.add(async () => {
      for (const { id, url } of host) answers.set(id, await probeLink(url, options))
    })
  await queue.finish()
  return answers
}

/** What to store about a result; undefined when it says nothing about the link. */
const getChange = (
  link: LinkCheck,
  answer: ProbeResult,
  { now, hasInternet }: { now: Date; hasInternet: boolean },
): Partial<LinkCheck> | undefined => {
  const { kind, status = null } = answer
  const checkedAt = now.toISOString()
  if (kind === 'closed') return { state: 'skipped', status: null, failures: 0, firstFailedAt: null, checkedAt }
  if (kind === 'answers') return { state: 'answers', status, failures: 0, firstFailedAt: null, checkedAt }
  const firstFailedAt = link.firstFailedAt ?? checkedAt
  const failures = (link.failures ?? 0) + 1
  if (kind === 'gone') return { state: 'dead', status, failures, firstFailedAt, checkedAt }
  if (!hasInternet) return undefined
  const hasFailedLongEnough =
    failures >= deadAfter.failures && now.getTime() - Date.parse(firstFailedAt) >= deadAfter.milliseconds
  return { state: hasFailedLongEnough ? 'dead' : 'failing', status, failures, firstFailedAt, checkedAt }
}
