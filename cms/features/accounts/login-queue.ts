import PQueue from 'p-queue'
import { getSubscriberNetwork } from '../../platform/ip-address.ts'

/**
 * Two passwords are looked at at a time. Each takes a core for half a second, and one of the four threads with which Node reads files:
 * with all of them, whoever sends passwords by the hundred would hold up the public site.
 */
const queue = new PQueue({ concurrency: 2 })
/** How many attempts of one sender may wait, so that those of others come soon: a house may be one sender. */
const maxWaiting = 10
/** The number of attempts by sender. */
const waiting = new Map<string, number>()

/**
 * Carries out an attempt to sign in when its turn comes.
 *
 * @param headers of its request. The server has made sure that `X-Forwarded-For` holds the client's address.
 * @returns undefined when too many of the same sender wait already.
 */
export const takeTurn = async <Result>(
  headers: Headers,
  attempt: () => Promise<Result>,
): Promise<Result | undefined> => {
  const sender = getSubscriberNetwork(headers.get('x-forwarded-for') ?? '')
  const before = waiting.get(sender) ?? 0
  if (before >= maxWaiting) return undefined
  waiting.set(sender, before + 1)
  try {
    return await queue.add(attempt)
  } finally {
    const after = waiting.get(sender)! - 1
    if (after) waiting.set(sender, after)
    else waiting.delete(sender)
  }
}
