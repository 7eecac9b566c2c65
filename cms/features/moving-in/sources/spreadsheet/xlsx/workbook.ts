import { dirname, join } from 'node:path/posix'
import { UnreadableSourceError } from '../../../record.ts'
import { t } from '../../../texts.ts'
import type { Row } from '../row.ts'
import { readCellFormats } from './cell-formats.ts'
import { getAttribute, getElements, getStringItem } from './elements.ts'
import { openPackage, type Package } from './open-package.ts'
import { readSheetRows, type SheetSurroundings } from './sheet-rows.ts'
import { readSheetFacts, type SheetFacts } from './sheet-facts.ts'

/** A sheet of a workbook, as its tabs show it. */
export interface Sheet {
  name: string
  isHidden: boolean
}

/** An opened workbook: its strings lie in memory, its sheets are read a row at a time. */
export interface Workbook {
  sheets: readonly Sheet[]
  /** @param isQuick leaves out links and merged cells, for which the whole sheet has to be read. */
  readRows: (sheet: string | undefined, isQuick?: boolean) => AsyncGenerator<Row>
  close: () => void
}

/** Opens a workbook (ECMA-376: .xlsx, .xlsm). @throws {UnreadableSourceError} */
export const openWorkbook = async (path: string): Promise<Workbook> => {
  const parts = await openPackage(path)
  try {
    const main = (await readRelations(parts, '')).find(({ type }) => type === 'officeDocument')?.target
    if (main === undefined || !parts.has(main)) throw new UnreadableSourceError(t.spreadsheet.workbook.noWorkbook)
    const relations = await readRelations(parts, main)
    const found = await readSheets(parts, main, relations)
    const find = (kind: string): string | undefined =>
      relations.find(({ type, target }) => type === kind && parts.has(target))?.target
    const [strings, styles] = [find('sharedStrings'), find('styles')]
    const surroundings: SheetSurroundings = {
      is1904: found.is1904,
      strings: strings === undefined ? [] : await readStrings(parts, strings),
      shows: styles === undefined ? [] : await readCellFormats(parts, styles),
    }
    const known = new Map<string, SheetFacts>()
    return {
      sheets: found.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      async *readRows(sheet, isQuick = false) {
        const part = found.sheets.find(({ name }) => name === sheet)?.part
        if (part === undefined) throw new UnreadableSourceError(t.spreadsheet.noSheet(sheet ?? ''))
        if (!isQuick && !known.has(part)) known.set(part, await readFacts(parts, part))
        yield* readSheetRows(parts, part, surroundings, known.get(part) ?? noFacts)
      },
      close: parts.close,
    }
  } catch (error) {
    parts.close()
    throw error
  }
}

const noFacts: SheetFacts = { merges: [], links: new Map() }

const readFacts = async (parts: Package, part: string): Promise<SheetFacts> => {
  const targets = new Map((await readRelations(parts, part)).map(({ id, target }) => [id, target]))
  return readSheetFacts(parts, part, targets)
}

interface Relation {
  id: string
  /** The last word of its type: the addresses before it differ between the editions of the standard. */
  type: string
  /** The name of the part, or an address. */
  target: string
}

/** Where a part leads to; those of the package itself have no name. */
const readRelations = async (parts: Package, of: string): Promise<Relation[]> => {
  const folder = of ? dirname(of) : ''
  const name = join(folder, '_rels', `${of.slice(folder ? folder.length + 1 : 0)}.rels`)
  const relations: Relation[] = []
  if (!parts.has(name)) return relations
  for await (const { element } of parts.read(name)) {
    const written = getAttribute(element, 'Target') ?? ''
    const isOutside = getAttribute(element, 'TargetMode') === 'External'
    const target = isOutside ? written : written.startsWith('/') ? written.slice(1) : join(folder, written)
    const type = /[^/]*$/.exec(getAttribute(element, 'Type') ?? '')![0]
    relations.push({ id: getAttribute(element, 'Id') ?? '', type, target })
  }
  return relations
}

const readSheets = async (parts: Package, main: string, relations: readonly Relation[]) => {
  const sheets: (Sheet & { part: string })[] = []
  let is1904 = false
  for await (const { element } of parts.read(main)) {
    if (element.name === 'workbookPr') is1904 = /^(1|true|on)$/.test(getAttribute(element, 'date1904') ?? '')
    if (element.name !== 'sheets') continue
    for (const one of getElements(element, 'sheet')) {
      // Sheets that are nothing but a chart have no cells.
      const relation = relations.find(({ id, type }) => id === getAttribute(one, 'id') && type === 'worksheet')
      const isHidden = (getAttribute(one, 'state') ?? 'visible') !== 'visible'
      if (relation) sheets.push({ name: getAttribute(one, 'name') ?? '', isHidden, part: relation.target })
    }
  }
  return { sheets, is1904 }
}

const readStrings = async (parts: Package, name: string): Promise<string[]> => {
  const strings: string[] = []
  for await (const { element } of parts.read(name)) if (element.name === 'si') strings.push(getStringItem(element))
  return strings
}
