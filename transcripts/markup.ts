import { decodeHTMLStrict } from 'entities'
import { cleanText } from '../content-types/format/clean-text.ts'

/** What one voice says in a cue. */
export interface Voice {
  speaker?: string
  /** Without empty ones. */
  lines: string[]
}

/** A mark of WebVTT, or of HTML as SubRip uses it. Anything else between < and > is words: an address, a comparison. */
const tag = /<(\/?)([a-z]+)((?:\.[^\s<>]*)?)((?:\s[^<>]*)?)\/?>|<(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}>/gi
const styles: ReadonlySet<string> = new Set(
  'b big c code del div em font i ins p rp rt ruby s small span strike strong sub sup tt u'.split(' '),
)
const attributes = /^(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=]+))*\s*\/?$/
/** How Advanced SubStation Alpha and SubRip draw a text, in braces. */
const override = /\{\\[^{}]*\}|\{\/?[biu]\d?\}/gi
/** Where Advanced SubStation Alpha breaks a line, unless there are other backslashes: then they are words, such as a path. */
const isBroken = (text: string): boolean => /\\N/.test(text) && !/:\\|\\(?![Nnh])/.test(text.replace(override, ''))

/** The voices of a cue, each with its words: known marks are taken away, references to characters decoded, all else is kept. */
export const readVoices = (lines: readonly string[]): Voice[] => {
  const written = lines.join('\n').replaceAll('\0', '')
  const text = (isBroken(written) ? written.replace(/\\N/g, '\n').replace(/\\[nh]/g, ' ') : written).replace(
    override,
    '',
  )
  const said: { speaker: string; text: string }[] = []
  const speakers: string[] = []
  const say = (words: string): void => {
    const speaker = speakers.at(-1) ?? ''
    const last = said.at(-1)
    if (last?.speaker === speaker) last.text += words
    else said.push({ speaker, text: words })
  }
  let from = 0
  for (const found of text.matchAll(tag)) {
    const mark = readMark(found)
    if (!mark) continue
    say(text.slice(from, found.index) + (mark.isBreak ? '\n' : ''))
    from = found.index + found[0].length
    if (mark.voice !== undefined) speakers.push(mark.voice)
    if (mark.isVoiceEnd) speakers.pop()
  }
  say(text.slice(from))
  return said.flatMap(({ speaker, text: words }) => {
    const spoken = words.split('\n').map(decode).filter(Boolean)
    return spoken.length ? [{ ...(speaker ? { speaker } : {}), lines: spoken }] : []
  })
}

interface Mark {
  voice?: string
  isVoiceEnd?: boolean
  isBreak?: boolean
}

/** What a mark means. Undefined when it is words. */
const readMark = ([, end, name, , rest = '']: RegExpMatchArray): Mark | undefined => {
  switch (name?.toLowerCase()) {
    case undefined:
    case 'lang':
      return {}
    case 'v':
      return end ? { isVoiceEnd: true } : { voice: decode(rest) }
    case 'br':
      return attributes.test(rest) ? { isBreak: true } : undefined
    default:
      return styles.has(name!.toLowerCase()) && attributes.test(rest) ? {} : undefined
  }
}

/** A reference may stand for a character that no page can hold, so the text is cleaned after it. */
const decode = (text: string): string => cleanText(decodeHTMLStrict(text)).replace(/\s+/g, ' ').trim()
