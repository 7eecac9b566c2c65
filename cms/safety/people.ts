import type { PayloadRequest } from 'payload'
import { t } from '../i18n/index.ts'

/**
 * The name under which colleagues know somebody; the e-mail address when there is none. Read past the rules of access: whoever
 * works on a document may know who else does.
 */
export const getPersonName = async (id: unknown, req: PayloadRequest): Promise<string | undefined> => {
  if (id === undefined || id === null || id === '') return undefined
  const user = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    disableErrors: true,
    select: { name: true, email: true },
    req,
  })
  return user ? user.name || user.email : undefined
}

const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' })
const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' })

/** A moment as it stands in a sentence: `kl. 14:32`, and with its day when that is not today. */
export const toMoment = (date: string | number | Date, now = new Date()): string => {
  const moment = new Date(date)
  const isToday = day.format(moment) === day.format(now)
  return isToday ? t.safety.today(time.format(moment)) : t.safety.otherDay(day.format(moment), time.format(moment))
}
