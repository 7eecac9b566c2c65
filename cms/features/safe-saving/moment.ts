import { t } from './texts.ts'

const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' })
const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' })

/** A moment as it stands in a sentence: `kl. 14:32`, and with its day when that is not today. */
export const toMoment = (date: string | number | Date, now = new Date()): string => {
  const moment = new Date(date)
  const isToday = day.format(moment) === day.format(now)
  return isToday ? t.safety.today(time.format(moment)) : t.safety.otherDay(day.format(moment), time.format(moment))
}
