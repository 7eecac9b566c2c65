import { UnreadableSourceError } from '../../../record.ts'
import { t } from '../../../texts.ts'
import { getAttribute, readArea, type Place } from './elements.ts'
import type { Package } from './open-package.ts'

/** What a sheet says after its rows, and concerns them. */
export interface SheetFacts {
  /** Cells that are one, the uppermost first. */
  merges: readonly { first: Place; last: Place }[]
  /** Where cells lead, by `<row> <column>`. */
  links: ReadonlyMap<string, string>
}

/** More links or merged cells than this would fill a memory, and nobody has made them by hand. */
const maxFacts = 500_000
/** A link can be on an area; on more cells than this it is meant for all of the sheet. */
const maxLinked = 1000

export const toKey = ({ row, column }: Place): string => `${row} ${column}`

/** Reads what stands after the rows of a sheet. */
export const readSheetFacts = async (
  parts: Package,
  name: string,
  targets: ReadonlyMap<string, string>,
): Promise<SheetFacts> => {
  const merges: { first: Place; last: Place }[] = []
  const links = new Map<string, string>()
  for await (const { element } of parts.read(name, ['sheetData', 'mergeCells', 'hyperlinks'])) {
    if (element.name !== 'mergeCell' && element.name !== 'hyperlink') continue
    const area = readArea(getAttribute(element, 'ref') ?? '')
    if (!area) continue
    if (element.name === 'mergeCell') merges.push(area)
    else {
      const target = targets.get(getAttribute(element, 'id') ?? '')
      if (target !== undefined && isOutward(target)) addLink(links, area, target)
    }
    if (merges.length + links.size > maxFacts) throw new UnreadableSourceError(t.spreadsheet.workbook.tooLarge)
  }
  return { merges: merges.sort((one, other) => one.first.row - other.first.row), links }
}

/** Whether an address leads out of the workbook, to where it may lead from here too. */
export const isOutward = (address: string): boolean => /^(https?:\/\/|mailto:|tel:)/i.test(address)

const addLink = (links: Map<string, string>, { first, last }: { first: Place; last: Place }, target: string): void => {
  const columns = last.column - first.column + 1
  if ((last.row - first.row + 1) * columns > maxLinked) return
  for (let row = first.row; row <= last.row; row += 1)
    for (let column = first.column; column <= last.column; column += 1) links.set(toKey({ row, column }), target)
}
