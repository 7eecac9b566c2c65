'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import type { SourceOptions } from '../sources/index.ts'
import type { ColumnMapping } from '../sources/spreadsheet/column-mapping.ts'
import type { TablePreview } from '../sources/spreadsheet/preview-table.ts'
import { t } from '../texts.ts'
import { ask } from './ask.ts'
import { ColumnsForm } from './ColumnsForm.tsx'

/** What becomes of the columns of a spreadsheet, before anything is stored. */
export const ColumnsOption = ({
  move,
  onLook,
}: {
  move: string
  onLook: (options: SourceOptions) => Promise<void>
}) => {
  const [preview, setPreview] = useState<TablePreview>()
  const [mapping, setMapping] = useState<ColumnMapping>()
  const [sheet, setSheet] = useState<string>()
  const [refusal, setRefusal] = useState('')

  useEffect(() => {
    let isCurrent = true
    const query = sheet === undefined ? '' : `&sheet=${encodeURIComponent(sheet)}`
    void ask<TablePreview>(`columns?move=${move}${query}`).then((answer) => {
      if (!isCurrent) return
      setRefusal(answer.refusal ?? '')
      setPreview(answer.body)
      setMapping(answer.body?.mapping)
    })
    return () => {
      isCurrent = false
    }
  }, [move, sheet])

  const change = (changed: ColumnMapping): void => {
    setMapping(changed)
    if (changed.sheet !== mapping?.sheet) setSheet(changed.sheet)
  }
  const look = (event: FormEvent): void => {
    event.preventDefault()
    if (mapping) void onLook({ columns: mapping })
  }
  return (
    <form className="moving-in__form" onSubmit={look}>
      <h3>{t.page.options.columns}</h3>
      {refusal && (
        <p role="alert" className="moving-in__refusal">
          {refusal}
        </p>
      )}
      {preview && <ColumnsForm preview={preview} onChange={change} />}
      {preview && (
        <Button type="submit" buttonStyle="secondary">
          {t.page.lookAgain}
        </Button>
      )}
    </form>
  )
}
