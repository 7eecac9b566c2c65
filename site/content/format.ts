import { locale } from '../i18n/index.ts'

const timeZone = 'Europe/Stockholm'
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
const isoDay = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const kronor = new Intl.NumberFormat(locale, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 })

/** `27 januari 2020`: the day in Sweden on which a moment falls. */
export const formatDate = (date: string): string => day.format(new Date(date))

/** `2020-01-27`: the same day for machines. */
export const toIsoDay = (date: string): string => isoDay.format(new Date(date))

/** `2020`: the year in Sweden in which a moment falls. */
export const toIsoYear = (date: string): string => toIsoDay(date).slice(0, 4)

/** `1 234,5` */
export const formatNumber = (value: number): string => numbers.format(value)

/** `1 200 000 kr` */
export const formatKronor = (value: number): string => kronor.format(value)

/** The size of a file as people read it: `340 kB`, `2,4 MB`. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}
