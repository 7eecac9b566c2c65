import { addNote, type Place } from './conversion.ts'
import { t } from '../texts.ts'

/** Blocks that hold nothing that is missed. */
const empty = /^(core\/)?(spacer|nextpage|more|separator|pattern|template-part|site-|post-|query|navigation|template)/

/** Comments in which WordPress keeps its blocks. What a block itself holds stands beside them; only those that hold nothing tell something. */
const pattern = /^\s*wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)\s*(\{[\s\S]*\})?\s*\/\s*$/

/** Tells of a block that WordPress fills by itself, or from what is kept elsewhere. */
export const readBlockComment = (comment: string, place: Place): void => {
  const [, name, settings] = pattern.exec(comment) ?? []
  if (!name || empty.test(name)) return
  const words = settings ? listTexts(settings) : []
  addNote(place, {
    kind: name === 'footnotes' ? 'lost' : 'kept',
    text: name === 'footnotes' ? t.html.footnotes : t.html.dynamicBlock(name),
    ...(words.length ? { value: words.join('\n') } : {}),
  })
}

const listTexts = (settings: string): string[] => {
  try {
    return collect(JSON.parse(settings))
  } catch {
    // Not as WordPress writes it: as it stands.
    return [settings]
  }
}

const collect = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string')
    return value.trim() && !/^_|^(name|mode|className|align)$/.test(name) ? [value.trim()] : []
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? [String(value)] : []
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, key))
}
