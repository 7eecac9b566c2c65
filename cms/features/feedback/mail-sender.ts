import type { Payload, Where } from 'payload'
import type { Feedback } from '../../platform/generated/payload-types.ts'
import { t } from './texts.ts'
import { takeLease } from '../../platform/leases/lease.ts'
import { repeat } from '../../platform/repeat.ts'
import { getSettings } from '../../platform/settings.ts'
import { deleteExpiredSlots } from './rate-limit.ts'

const texts = t.feedback.mail
/** How often waiting mail is looked for, in milliseconds. */
const pollIntervalMs = 5_000
/** How often the digests of past senders are deleted, in milliseconds. */
const cleanupIntervalMs = 60_000
/** How long to wait before retrying a message, by the number of attempts, in milliseconds. */
const retryDelaysMs = [60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 8 * 3_600_000]
/** The number of messages sent per round. */
const batchSize = 20

/**
 * Sends new feedback by e-mail to the people who handle it, if the installation has mail. The queue is in the database, so that
 * nothing is lost when the process stops or the mail server is down. Only one process sends at a time.
 */
export const sendWaitingMail = async (payload: Payload): Promise<void> => {
  if (!getSettings().mail) return
  const where: Where = {
    and: [{ mailState: { equals: 'waiting' } }, { nextMailAt: { less_than_equal: new Date().toISOString() } }],
  }
  if (!(await payload.count({ collection: 'feedback', where })).totalDocs) return
  const lease = await takeLease(payload, 'mail-sender')
  if (!lease) return
  try {
    const { docs } = await payload.find({
      collection: 'feedback',
      where,
      sort: 'createdAt',
      limit: batchSize,
      depth: 0,
    })
    for (const feedback of docs) {
      lease.assertHeld()
      const data = await send(payload, feedback)
      await payload.update({ collection: 'feedback', id: feedback.id, data })
    }
  } finally {
    await lease.release()
  }
}

/** Sends one message. Returns the fields to store about it. */
const send = async (
  payload: Payload,
  { id, message, page, email, mailAttempts }: Feedback,
): Promise<{ mailState: 'none' | 'waiting' | 'sent' | 'failed'; mailAttempts?: number; nextMailAt?: string }> => {
  const [site, accessibility] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0 }),
    payload.findGlobal({ slug: 'accessibility', depth: 0 }),
  ])
  const to = accessibility.feedbackEmail ?? site.contact?.email
  if (!to) return { mailState: 'none' }
  const text = [
    message,
    '--',
    ...(page ? [texts.page(page)] : []),
    email ? texts.answer(email) : texts.noAnswer,
    texts.open(`${getSettings().siteUrl}/admin/collections/feedback/${id}`),
  ].join('\n\n')
  try {
    await payload.sendEmail({ to, subject: texts.subject(site.name), text, ...(email ? { replyTo: email } : {}) })
    return { mailState: 'sent' }
  } catch (error) {
    const attempts = mailAttempts ?? 0
    const pause = retryDelaysMs[attempts]
    payload.logger.warn({ err: error, msg: 'Feedback could not be mailed. It stands in the admin.' })
    if (pause === undefined) return { mailState: 'failed' }
    return {
      mailState: 'waiting',
      mailAttempts: attempts + 1,
      nextMailAt: new Date(Date.now() + pause).toISOString(),
    }
  }
}

/** Mails new feedback and deletes expired rate-limit slots, until it is stopped. */
export const startMailSender = (payload: Payload): { stop: () => Promise<void> } => {
  let cleanedUpAt = 0
  return repeat({
    work: async () => {
      if (Date.now() - cleanedUpAt >= cleanupIntervalMs) {
        await deleteExpiredSlots(payload)
        cleanedUpAt = Date.now()
      }
      await sendWaitingMail(payload)
      return pollIntervalMs
    },
    onFailure: (error) => {
      payload.logger.error({
        err: error,
        msg: 'What waits to be mailed could not be looked through. It is tried again.',
      })
      return pollIntervalMs
    },
  })
}
