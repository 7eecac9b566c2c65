/** A row of a table. */
export interface Row {
  /** As spreadsheets count: from 1, the empty ones too. */
  number: number
  cells: string[]
  /** Where cells lead, by their place. */
  links?: Map<number, string>
  /** The last column of the cells that are several columns wide, by their place. */
  spans?: Map<number, number>
  /** Whether a cell holds a formula whose value is not in the file. */
  isUncalculated?: boolean
}

/** The headings in a row; with those of the row above, when that has headings over several columns. */
export const joinHeadings = (above: Row | undefined, row: Row): string[] => {
  if (!above?.spans) return row.cells
  const over = new Map<number, string>()
  for (const [first, last] of above.spans)
    for (let column = first; column <= last; column += 1) over.set(column, above.cells[first] ?? '')
  return Array.from({ length: Math.max(above.cells.length, row.cells.length) }, (_, column) => {
    const [upper = '', lower = ''] = [over.get(column) ?? above.cells[column], row.cells[column]]
    return over.has(column) && upper && lower && upper !== lower ? `${upper}: ${lower}` : lower || upper
  })
}
