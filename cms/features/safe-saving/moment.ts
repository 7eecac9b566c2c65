import { toIsoDay } from '../../../content-types/format/clock.ts'
import { format } from '../../platform/format.ts'
import { t } from './texts.ts'

/** A time as part of a sentence: `kl. 14:32`, with the date if that is not today. */
export const toMoment = (date: string | number | Date, now = new Date()): string =>
  toIsoDay(date) === toIsoDay(now)
    ? t.safety.today(format.time(date))
    : t.safety.otherDay(format.dayAndMonth(date), format.time(date))
