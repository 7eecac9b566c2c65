import type { LineKind } from './split-cues.ts'

/** A line of words above a line of times, which may be the number or name of its cue. */
interface Lead {
  at: number
  /** Whether it stands directly above the times. */
  isDirect: boolean
  /** Whether it stands apart from the words before it. */
  isApart: boolean
  /** Its number, when it is one. */
  number: number | undefined
  /** The line of times before it: -1 before the first. */
  from: number
}

/** A file does something throughout when it does so for this part of its cues. */
const most = 0.6

/** As Teams and Stream name their cues. */
const machineName = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?\S*$|^\S+\/\d+-\d+$/i

const toNumber = (line: string): number | undefined => {
  const [, digits] = /^\s*(\d{1,7})[.):]?\s*$/.exec(line) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/**
 * The lines that number or name cues. A number may also be all that is said, so it is judged by what the file does throughout: each
 * cue has one, directly above its times or, where lines are spaced out, above an empty line; some programs write each twice.
 */
export const findIdentifiers = (lines: readonly string[], kinds: readonly LineKind[], isVtt: boolean): number[] => {
  const places = [...kinds.keys()].filter((index) => kinds[index] === 'timing' || kinds[index] === 'damaged')
  const leads = places.map((place, index) => findLead(lines, kinds, place, index ? places[index - 1]! : -1))
  const isMost = (test: (lead: Lead) => boolean, part = most): boolean =>
    leads.filter((lead) => lead && test(lead)).length >= places.length * part
  const isNumbered = isMost(({ number, isDirect }) => number !== undefined && isDirect)
  const isSpaced = !isNumbered && leads[0]?.number !== undefined && isMost(({ number }) => number !== undefined)
  const isNamed = isVtt && isMost(({ number, isDirect, isApart }) => number === undefined && isDirect && isApart, 0.5)
  let last: number | undefined
  const identifiers = leads.filter((lead): lead is Lead => {
    if (!lead) return false
    const { at, number, isDirect, isApart } = lead
    if (number === undefined) return machineName.test(lines[at]!.trim()) || (isNamed && isDirect && isApart)
    const isNext = last !== undefined && number === last + 1 && isApart
    const isNumber = isSpaced || (isDirect ? isNumbered || isApart : isNumbered && isNext)
    if (isNumber) last = number
    return isNumber
  })
  return [
    ...identifiers.map(({ at }) => at),
    ...findDoubles(lines, kinds, identifiers),
    ...(isNumbered || isSpaced ? findLoneNumber(lines, kinds, last) : []),
  ]
}

const findLead = (
  lines: readonly string[],
  kinds: readonly LineKind[],
  place: number,
  from: number,
): Lead | undefined => {
  const at = findAbove(kinds, place, from)
  if (at === undefined) return undefined
  const isApart = at === 0 || ['blank', 'apart', 'left'].includes(kinds[at - 1]!)
  return { at, isDirect: at === place - 1, isApart, number: toNumber(lines[at]!), from }
}

/** The nearest line of words above another, over empty lines. */
const findAbove = (kinds: readonly LineKind[], place: number, from: number): number | undefined => {
  let at = place - 1
  while (at > from && kinds[at] === 'blank') at -= 1
  return at > from && kinds[at] === 'text' ? at : undefined
}

/** The numbers above numbers, where a program has written each twice. */
const findDoubles = (
  lines: readonly string[],
  kinds: readonly LineKind[],
  identifiers: readonly Lead[],
): readonly number[] => {
  const doubles = identifiers.flatMap(({ at, from, number }) => {
    const above = findAbove(kinds, at, from)
    if (number === undefined || above === undefined || toNumber(lines[above]!) !== number) return []
    return above === 0 || kinds[above - 1] === 'blank' ? [above] : []
  })
  return doubles.length >= identifiers.length * most ? doubles : []
}

/** The number of a cue that is missing, at the end of a file that has been cut off. */
const findLoneNumber = (
  lines: readonly string[],
  kinds: readonly LineKind[],
  last: number | undefined,
): readonly number[] => {
  const at = kinds.lastIndexOf('text')
  const isLone = at > kinds.lastIndexOf('timing') && kinds[at - 1] === 'blank'
  return isLone && last !== undefined && toNumber(lines[at]!) === last + 1 ? [at] : []
}
