import type { Payload, Where } from 'payload'
import type { Feedback } from '../../platform/generated/payload-types.ts'
import { t } from './texts.ts'
import { takeLease } from '../../platform/leases/lease.ts'
import { repeat } from '../../platform/repeat.ts'
import { getSettings } from '../../platform/settings.ts'
import { deleteExpiredSlots } from './rate-limit.ts'

const texts = t.feedback.mail
/** How often it is looked whether something waits, in milliseconds. */
const pollIntervalMs = 5_000
/** How often it is forgotten who sent something long ago, in milliseconds. */
const cleanupIntervalMs = 60_000
/** How long to wait after a letter that could not be sent, by how often it has been tried, in milliseconds. */
const retryDelaysMs = [60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 8 * 3_600_000]
/** So many letters are sent in one round. */
const batchSize = 20

/**
 * Sends what has come in by e-mail to those who take feedback, where an installation has mail. What waits stands in the database,
 * so that nothing is lost when a process ends or the mail server is away. One process at a time.
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

/** Sends one letter. Answers what is to be remembered of it. */
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

/** Mails what comes in and forgets who sent it, until it is stopped. */
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
