'use client'
import { useId, useState } from 'react'
import type { ColumnMapping } from '../sources/spreadsheet/column-mapping.ts'
import type { TablePreview } from '../sources/spreadsheet/preview-table.ts'
import type { TableKind } from '../sources/spreadsheet/table-kinds.ts'
import { t } from '../texts.ts'
import './columns-form.css'

const texts = t.spreadsheet.form
/** How many values of a column are shown. */
const shownValues = 2

/**
 * What becomes of each column of a spreadsheet.
 *
 * @param props.onChange is given each new choice. With another sheet than that of the preview, the preview is to be made anew.
 */
export const ColumnsForm = ({
  preview,
  onChange,
}: {
  preview: TablePreview
  onChange: (mapping: ColumnMapping) => void
}) => {
  const id = useId()
  const [chosen, setChosen] = useState({ preview, mapping: preview.mapping })
  // Another preview is of another sheet: what was chosen for the columns of the first says nothing there.
  const mapping = chosen.preview === preview ? chosen.mapping : preview.mapping
  const { headings, kinds, sheets } = preview
  const kindAt = Math.max(
    0,
    kinds.findIndex(({ type, list }) => type === mapping.type && list === mapping.list),
  )
  const kind = kinds[kindAt]!
  const change = (changed: ColumnMapping): void => {
    setChosen({ preview, mapping: changed })
    onChange(changed)
  }
  const changeKind = (at: number): void => {
    const { type, list, columns } = kinds[at]!
    const { list: _, ...others } = mapping
    change({ ...others, type, columns, ...(list === undefined ? {} : { list }) })
  }
  const changeColumn = (at: number, target: string): void => {
    const columns = headings.map((_, index) => (index === at ? target : (mapping.columns[index] ?? '@note')))
    change({ ...mapping, columns })
  }
  return (
    <div className="columns-form">
      {sheets.length > 1 && (
        <p>
          <label htmlFor={`${id}-sheet`}>{texts.sheet}</label>
          <select
            id={`${id}-sheet`}
            value={mapping.sheet}
            onChange={({ target }) => change({ ...mapping, sheet: target.value })}
          >
            {sheets.map(({ name, isHidden }) => (
              <option key={name} value={name}>
                {isHidden ? texts.hidden(name) : name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}-kind`}>{texts.kind}</label>
        <select id={`${id}-kind`} value={kindAt} onChange={({ target }) => changeKind(Number(target.value))}>
          {kinds.map(({ type, list, label }, index) => (
            <option key={`${type} ${list ?? ''}`} value={index}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <p aria-live="polite" className="columns-form__fault">
        {findFault(kind, mapping.columns)}
      </p>
      <ol className="columns-form__columns">
        {headings.map((heading, index) => {
          const target = mapping.columns[index] ?? '@note'
          const values = preview.rows.map((row) => row[index]?.trim() ?? '').filter(Boolean)
          const field = `${id}-${index}`
          return (
            <li key={field}>
              <div>
                <label htmlFor={field}>{heading.trim() || texts.noHeading(index + 1)}</label>
                {kind.titles.includes(target) && <span className="columns-form__needed"> {texts.needed}</span>}
                {values.length > 0 && (
                  <p id={`${field}-values`}>{texts.examples(values.slice(0, shownValues).map(shorten))}</p>
                )}
              </div>
              <select
                id={field}
                value={target}
                aria-describedby={values.length ? `${field}-values` : undefined}
                onChange={(event) => changeColumn(index, event.target.value)}
              >
                <option value="@skip">{t.spreadsheet.mapping.roles['@skip']}</option>
                {kind.groups.map(({ label, fields }) => (
                  <optgroup key={label} label={label}>
                    {fields.map((one) => (
                      <option key={one.path} value={one.path}>
                        {one.label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** The beginning of a value. */
const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value)

/** What keeps the table from being read in this way; empty when nothing does. */
const findFault = ({ titles, groups }: TableKind, columns: readonly string[]): string => {
  const twice = groups
    .flatMap(({ fields }) => fields)
    .find(({ path, isOnce }) => isOnce && columns.filter((one) => one === path).length > 1)
  if (twice) return t.spreadsheet.mapping.twice(twice.label)
  return titles.some((path) => columns.includes(path)) ? '' : t.spreadsheet.mapping.noTitle
}
