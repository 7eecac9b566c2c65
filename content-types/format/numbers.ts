import { once } from './once.ts'

/** How numbers, amounts and sizes are written in one language. */
export interface NumberFormat {
  /** `1 234,57`: at most two digits after the decimal mark, or as many as are asked for. */
  number: (value: number, decimals?: number) => string
  /** `1 200 000 kr`: an amount of Swedish kronor, without ören. */
  kronor: (amount: number) => string
  /** The size of a file as people read it, of its bytes: `340 kB`, `2,4 MB`. */
  size: (bytes: number) => string
  /** How long something is, of its whole minutes: `43 min`. */
  minutes: (minutes: number) => string
  /** The form of a word that goes with a number: `one` for 1 in Swedish, `other` for all others. */
  plural: (count: number) => Intl.LDMLPluralRule
}

/** How a language writes numbers; made once for each. */
export const getNumberFormat = once((locale: string): NumberFormat => {
  const withDecimals = once((decimals: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }))
  const inUnit = once(
    (unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }),
  )
  const inKronor = once(
    (currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }),
  )
  const rules = once((type: Intl.PluralRuleType) => new Intl.PluralRules(locale, { type }))
  return {
    number: (value, decimals = 2) => withDecimals(decimals).format(value),
    kronor: (amount) => inKronor('SEK').format(amount),
    size: (bytes) =>
      bytes < 1_000_000
        ? inUnit('kilobyte').format(Math.max(1, Math.round(bytes / 1000)))
        : inUnit('megabyte').format(bytes / 1_000_000),
    minutes: (minutes) => inUnit('minute').format(minutes),
    plural: (count) => rules('cardinal').select(count),
  }
})
