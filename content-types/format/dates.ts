import { once } from './once.ts'
import { timeZone } from './time-zone.ts'

/** A moment, as `Date` takes it: ISO 8601, milliseconds since 1970, or a `Date`. */
export type Moment = string | number | Date

/** How days and times are written in one language, all as clocks in `timeZone` show them. */
export interface DateFormat {
  /** `27 januari 2020` */
  date: (moment: Moment) => string
  /** `27 januari` */
  dayAndMonth: (moment: Moment) => string
  /** `januari 2020` */
  monthAndYear: (moment: Moment) => string
  /** `måndag 27 januari 2020` */
  dateWithWeekday: (moment: Moment) => string
  /** `19:20` */
  time: (moment: Moment) => string
  /** `24 november 2026 kl. 19:20` */
  dateAndTime: (moment: Moment) => string
  /** `24 november 2026 kl. 19:20:11` */
  dateAndSeconds: (moment: Moment) => string
}

/** How a language writes days and times; made once for each. */
export const getDateFormat = once((locale: string): DateFormat => {
  const inStyle = (options: Intl.DateTimeFormatOptions): ((moment: Moment) => string) => {
    let format: Intl.DateTimeFormat | undefined
    return (moment) => (format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone })).format(new Date(moment))
  }
  return {
    date: inStyle({ dateStyle: 'long' }),
    dayAndMonth: inStyle({ day: 'numeric', month: 'long' }),
    monthAndYear: inStyle({ month: 'long', year: 'numeric' }),
    dateWithWeekday: inStyle({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: inStyle({ timeStyle: 'short' }),
    dateAndTime: inStyle({ dateStyle: 'long', timeStyle: 'short' }),
    dateAndSeconds: inStyle({ dateStyle: 'long', timeStyle: 'medium' }),
  }
})
