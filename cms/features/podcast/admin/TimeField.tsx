'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { t } from '../texts.ts'
import { parseClock, formatClock } from '../clock.ts'
import './podcast.css'

/** A position in the audio, entered as minutes and seconds and stored as seconds. */
export const TimeField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({ path })
  const [typed, setTyped] = useState<string>()
  const id = `field-${path.replace(/\./g, '__')}`
  const isWrong = typed !== undefined && typed.trim() !== '' && parseClock(typed) === undefined
  const shown = typed ?? (typeof value === 'number' ? formatClock(value) : '')
  return (
    <div className={`field-type time-field${showError ? ' error' : ''}`} style={{ width: field.admin?.width }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          placeholder="0:00"
          aria-describedby={`${id}-note`}
          aria-invalid={isWrong || showError}
          disabled={Boolean(readOnly) || disabled}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value)
            const seconds = parseClock(target.value)
            if (seconds !== undefined) setValue(seconds)
            else if (!target.value.trim()) setValue(null)
          }}
          onBlur={() => {
            if (!isWrong) setTyped(undefined)
          }}
        />
      </div>
      <p className="time-field__note" id={`${id}-note`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? t.podcast.editor.noTime : null}
      </p>
      {!isWrong && field.admin?.description ? (
        <FieldDescription description={field.admin.description} path={path} />
      ) : null}
    </div>
  )
}
