import type { Voice } from './markup.ts'

/** A cue whose lines may begin with who speaks. */
interface Spoken {
  voices: Voice[]
}

/** A name before a colon, perhaps in brackets, or after the signs with which captions show that somebody else speaks. */
const labelled = /^(?:>>+|[-–—])?\s*\[?([^:[\]]{1,60}?)\]?\s?:(?:\s+(.*))?$/
/** A name's parts that are not written with a capital. */
const particles: ReadonlySet<string> = new Set(
  'af al and av bin da de del der di du el la le och ten und van von y &'.split(' '),
)
const namePart = /^[\p{Lu}\p{Lt}\p{N}][\p{L}\p{M}\p{N}'’.&_/-]*$/u
/** Who speaks, when nobody knows the name: `Okänd talare`, `Talare 2`, `SPEAKER_00`. */
const unnamed =
  /^(?:\p{Lu}\p{L}*\s)?(?:talare|röst|speaker|voice|person|deltagare|gäst|guest|publiken|kvinna|man)[\s_]?[\p{N}A-Z]{0,3}$/iu
/** Words that begin a sentence before a colon more often than they name somebody. */
const leadIns =
  /^(?:obs|notera|tips|exempel(?:vis)?|ps|nb|svaret|frågan|slutsats(?:en)?|problemet|lösningen|resultatet|fördelen|nackdelen|sammanfattning(?:svis)?|först|sedan|ja|nej|alltså|kom ihåg|(?:avsnitt|del|kapitel|säsong|steg|punkt|bild|klockan|kl\.?)\s?\d*|podden|titel|rubrik|tema|ämne|note|chapter|episode|part|title)$/i

interface Label {
  name: string
  rest: string
}

/**
 * Finds who speaks where names stand before the words, as Zoom, the podcast namespace and SubRip have it: `Asta: Hej`. Only in a file that
 * does so throughout: a colon alone makes no speaker. A cue without a name goes on with the last one, unless every cue repeats its
 * name.
 */
export const nameSpeakers = <Cue extends Spoken>(cues: readonly Cue[]): Cue[] => {
  if (cues.some(({ voices }) => voices.some(({ speaker }) => speaker !== undefined))) return [...cues]
  const names = findNames(cues)
  if (!names.size) return [...cues]
  const split = cues.map((cue) => ({ cue, lines: cue.voices.flatMap(({ lines }) => splitAtNames(lines, names)) }))
  const isGoingOn = !repeatsNames(split.map(({ lines }) => lines))
  let speaker: string | undefined
  return split.map(({ cue, lines }) => {
    const voices: Voice[] = []
    const isSound = lines.every(({ text }) => /^[[(♪♫].*[\])♪♫]$/u.test(text))
    let current = isGoingOn && !isSound && !/^(?:>>|[-–—]\s)/.test(lines[0]?.text ?? '') ? speaker : undefined
    for (const { name, text } of lines) {
      if (name !== undefined) current = name
      const last = voices.at(-1)
      if (!text) continue
      if (last && last.speaker === current && name === undefined) last.lines.push(text)
      else voices.push({ ...(current === undefined ? {} : { speaker: current }), lines: [text] })
    }
    if (!isSound) speaker = current
    return { ...cue, voices }
  })
}

interface NamedLine {
  name?: string
  text: string
}

const splitAtNames = (lines: readonly string[], names: ReadonlySet<string>): NamedLine[] =>
  lines.flatMap(splitSentences(names)).map((line) => {
    const label = readLabel(line)
    return label && names.has(label.name) ? { name: label.name, text: label.rest } : { text: line }
  })

/** Splits a line where somebody else begins to speak in its middle: `Hej. Bo: Hej hej.` */
const splitSentences =
  (names: ReadonlySet<string>) =>
  (line: string): string[] => {
    const parts: string[] = []
    let from = 0
    for (const { index, 0: gap } of line.matchAll(/(?<=[.!?…]["”’)]?)\s/gu)) {
      const name = readLabel(line.slice(index + gap.length))?.name
      if (name === undefined || !names.has(name)) continue
      parts.push(line.slice(from, index))
      from = index + gap.length
    }
    return [...parts, line.slice(from)]
  }

const readLabel = (line: string): Label | undefined => {
  const [, name, rest = ''] = labelled.exec(line) ?? []
  return name === undefined ? undefined : { name: name.trim(), rest }
}

/** Whether cues repeat the name of who goes on speaking: then a cue without one has no name. */
const repeatsNames = (cues: readonly NamedLine[][]): boolean => {
  const firsts = cues.map(([first]) => first?.name)
  const repeated = firsts.filter((name, index) => name !== undefined && name === firsts[index - 1]).length
  return repeated > firsts.filter((name) => name === undefined).length
}

/** The names that stand before the words of a file; none when a colon is only a colon there. */
const findNames = (cues: readonly Spoken[]): Set<string> => {
  const found = new Map<string, { times: number; capitals: number }>()
  const labels = cues.map(({ voices }) => {
    const ofCue = voices.flatMap(({ lines }) => lines).map(toNameLabel)
    for (const label of ofCue)
      if (label) {
        const { times = 0, capitals = 0 } = found.get(label.name) ?? {}
        found.set(label.name, { times: times + 1, capitals: capitals + (/^\p{Ll}/u.test(label.rest) ? 0 : 1) })
      }
    return ofCue.map((label) => label?.name)
  })
  const isLower = sum([...found.values()].map(({ times, capitals }) => times - 2 * capitals)) > 0
  const isName = (name: string | undefined): name is string => {
    const { times = 0, capitals = 0 } = (name !== undefined && found.get(name)) || {}
    if (!times || (leadIns.test(name!) && times < 3)) return false
    return capitals > 0 || (isLower && (times > 1 || name!.includes(' ')))
  }
  const named = labels.flat().filter(isName)
  const part = named.length / Math.max(1, cues.length)
  const isRepeated = new Set(named).size < named.length
  const isThroughout = isName(labels[0]?.[0]) || part >= 0.5 || (isRepeated && part >= 0.05)
  return new Set(named.length >= 2 && isThroughout ? [...found.keys()].filter(isName) : [])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What stands before a colon, if it is like a name: a few words with capitals, perhaps with what somebody belongs to. */
const toNameLabel = (line: string): Label | undefined => {
  const label = readLabel(line)
  const words = label?.name.replace(/\s*\([^()]*\)$/, '').split(/\s+/) ?? []
  const isName =
    words.length <= 5 &&
    words.every((word) => namePart.test(word) || particles.has(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  return label && (isName || unnamed.test(label.name)) ? label : undefined
}
