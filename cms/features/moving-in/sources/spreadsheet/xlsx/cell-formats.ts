import { t } from '../../../texts.ts'
import { getAttribute, getElements } from './elements.ts'
import type { Package } from './open-package.ts'

/** How a number is shown in a cell. */
export type ShowNumber = (value: number, is1904: boolean) => string

/** The formats that are not written out, because every program knows them (ECMA-376, part 1, section 18.8.30). */
const known: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  ...Object.fromEntries(
    [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd']),
  ),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'hh:mm:ss'])),
  22: 'm/d/yy h:mm',
  46: '[h]:mm:ss',
}

/** How the numbers of a workbook are shown, by the style of a cell. */
export const readCellFormats = async (parts: Package, name: string): Promise<ShowNumber[]> => {
  const codes = new Map<number, string>(Object.entries(known).map(([id, code]) => [Number(id), code]))
  const shows: ShowNumber[] = []
  const made = new Map<string, ShowNumber>()
  for await (const { element } of parts.read(name)) {
    if (element.name === 'numFmts')
      for (const one of getElements(element, 'numFmt'))
        codes.set(Number(getAttribute(one, 'numFmtId')), getAttribute(one, 'formatCode') ?? '')
    if (element.name !== 'cellXfs') continue
    for (const one of getElements(element, 'xf')) {
      const code = codes.get(Number(getAttribute(one, 'numFmtId'))) ?? ''
      const show = made.get(code) ?? toShow(code)
      made.set(code, show)
      shows.push(show)
    }
  }
  return shows
}

/**
 * How a format shows a number: as a day, a time, per cent, with leading zeros or with the unit that is written after it. A number that
 * is merely rounded on the screen is given whole.
 */
const toShow = (code: string): ShowNumber => {
  const [section = ''] = splitSections(code)
  const unit = /"\s*(\p{L}+)\s*"\s*$/u.exec(section)?.[1]?.toLowerCase()
  const isDuration = /\[(h+|m+|s+)\]/i.test(section)
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
  if (isDuration) return showDuration
  if (!/general/i.test(bare)) {
    const [hasDay, hasTime] = [/[yd]|m{3,}/i.test(bare), /[hs]/i.test(bare)]
    if (hasDay || hasTime) return hasDay ? showDay : showTime
    if (/^m{1,2}$/i.test(bare)) return showDay
  }
  if (bare.includes('%')) return (value) => `${toPlain(Number((value * 100).toPrecision(15)))} %`
  if (/^0{2,}$/.test(bare))
    return (value) =>
      Number.isInteger(value) && value >= 0 ? String(value).padStart(bare.length, '0') : toPlain(value)
  // A comma at the end divides by a thousand what is shown.
  const isScaled = /[0#?],+(?![0#?])/.test(bare)
  if (unit !== undefined && !isScaled && Object.hasOwn(t.values.units, unit))
    return (value) => `${toPlain(value)} ${unit}`
  return toPlain
}

/** The parts of a format for positive, negative and other values. A semicolon in quotation marks parts nothing. */
const splitSections = (code: string): string[] => code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? []

const toPlain = (value: number): string => String(value)

const dayMs = 86_400_000

/**
 * The moment that a serial number stands for, as the clock on the wall shows it. Up to 60, which is a day that never was, the days of
 * the system of 1900 are counted from the last day of 1899, and later ones from the day before.
 */
const toMoment = (value: number, is1904: boolean): Date => {
  const zero = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30)
  return new Date(zero + Math.round((value * dayMs) / 1000) * 1000)
}

const showDay: ShowNumber = (value, is1904) => {
  const moment = toMoment(value, is1904)
  if (value < 0 || Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return toPlain(value)
  const [day = '', time = ''] = moment.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${shorten(time)}`
}

const showTime: ShowNumber = (value, is1904) => {
  if (value >= 1) return showDay(value, is1904)
  const moment = toMoment(value, is1904)
  return value < 0 || Number.isNaN(moment.getTime()) ? toPlain(value) : shorten(moment.toISOString().slice(11))
}

/** Without the seconds where there are none. */
const shorten = (time: string): string => time.slice(0, /^..:..:00/.test(time) ? 5 : 8)

const showDuration: ShowNumber = (value) => {
  const minutes = Math.round(value * 24 * 60)
  if (value < 0 || !Number.isSafeInteger(minutes)) return toPlain(value)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
