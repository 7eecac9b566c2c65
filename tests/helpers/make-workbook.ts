import { buffer } from 'node:stream/consumers'
import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { ZipFile } from 'yazl'

/** A workbook as a program that is not ours writes it. */
export const makeWorkbook = async (sheets: WriteSheet[]): Promise<Buffer> => Buffer.from(await writeXlsx({ sheets }))

const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** How a workbook is written by hand, for what other programs write and the library does not. */
export interface RawWorkbook {
  /** What stands in `<sheetData>`. */
  rows: string
  /** What stands in `<workbook>` before the sheets. */
  settings?: string
  /** What stands in `<sst>` and in `<styleSheet>`. */
  strings?: string
  styles?: string
}

/** The parts of a workbook with one sheet. */
export const getRawParts = ({
  rows,
  settings = '',
  strings = '',
  styles = '',
}: RawWorkbook): Record<string, string> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relations([['officeDocument', '/xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook xmlns="${xmlns}" xmlns:r="${types}">${settings}<sheets><sheet name="Blad1" sheetId="1" r:id="r0"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ]),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${xmlns}"><sheetData>${rows}</sheetData></worksheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${xmlns}">${strings}</sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${xmlns}">${styles}</styleSheet>`,
})

const relations = (all: [kind: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${types}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** Some parts as a ZIP file. */
export const makeZip = async (parts: Record<string, string | Buffer>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}
