import { slugify } from '../../../../../content-types/slugify.ts'
import { t } from '../../texts.ts'
import { cellToLine } from '../values/clean-cell.ts'

/** The parts of a description that are told apart by their headings. */
type Section = 'what' | 'why' | 'how' | 'lessons' | 'goals' | 'limits' | 'wanted' | 'challenges' | 'participants'

const names: readonly Section[] = [
  'what',
  'why',
  'how',
  'lessons',
  'goals',
  'limits',
  'wanted',
  'challenges',
  'participants',
]
const byHeading = new Map(
  names.flatMap((name) => t.schemaOrg[name].map((heading) => [slugify(heading), name] as const)),
)
const heading = /<h([1-4])\b[^<>]*>(.*?)<\/h\1\s*>/gis

/** The parts of a description, as HTML. What stands before the first heading, or under one that is not known, stays where it is. */
export const splitSections = (html: string): Record<Section, string> => {
  const sections = Object.fromEntries(names.map((name) => [name, ''])) as Record<Section, string>
  let current: Section = 'what'
  let start = 0
  for (const match of html.matchAll(heading)) {
    const section = byHeading.get(slugify(cellToLine(match[2]!)))
    if (!section) continue
    sections[current] += html.slice(start, match.index)
    current = section
    start = match.index + match[0].length
  }
  sections[current] += html.slice(start)
  return sections
}
