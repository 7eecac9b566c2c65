import { z } from 'zod'
import { UnreadableSourceError } from '../../record.ts'
import { t } from '../../texts.ts'
import { candidates, getTitlePath, type ColumnMapping } from './column-mapping.ts'
import { getColumnFields, holdsSeveral } from './targets.ts'

const words = t.spreadsheet.mapping

/** What several columns can be, besides the fields that hold several values. */
const manyTimes: readonly string[] = ['@note', '@skip']

const shape = z.strictObject({
  type: z.string(),
  list: z.string().optional(),
  sheet: z.string().max(255).optional(),
  headingRow: z.int().min(0).max(1_048_575),
  columns: z.array(z.string().max(200)).max(16_384),
  isOpenData: z.boolean(),
})

/**
 * Checks what a user has chosen for the columns of a table.
 *
 * @throws {UnreadableSourceError} with a sentence that says what is wrong.
 */
export const parseMapping = (value: unknown): ColumnMapping => {
  const parsed = shape.safeParse(value)
  if (!parsed.success) throw new UnreadableSourceError(words.badShape(parsed.error.issues[0]?.path.join('.') ?? ''))
  const { list, sheet, ...others } = parsed.data
  const mapping = { ...others, ...(list === undefined ? {} : { list }), ...(sheet === undefined ? {} : { sheet }) }
  const fault = findMappingFault(mapping)
  if (fault) throw new UnreadableSourceError(fault)
  return mapping
}

/** What keeps a table from being read in this way, in Swedish. Undefined when nothing does. */
const findMappingFault = ({ type, list, columns }: ColumnMapping): string | undefined => {
  if (!candidates.some((one) => one.slug === type && one.list === list)) return words.unknownType(type, list)
  const fields = new Map(getColumnFields(type).map((one) => [one.path, one]))
  const seen = new Set<string>()
  for (const [index, target] of columns.entries()) {
    const field = fields.get(target)
    const isOfRow = list === undefined || field?.list?.path === list
    if (!(field && isOfRow) && !Object.hasOwn(words.roles, target)) return words.unknownField(index + 1, target)
    const isOnce = field ? !holdsSeveral(field, list) : !manyTimes.includes(target)
    if (isOnce && seen.has(target)) return words.twice(field?.label ?? words.roles[target] ?? target)
    seen.add(target)
  }
  const namedBy = list === undefined ? [getTitlePath(type)] : ['@parent', '@parentTitle']
  return namedBy.some((target) => seen.has(target)) ? undefined : words.noTitle
}
