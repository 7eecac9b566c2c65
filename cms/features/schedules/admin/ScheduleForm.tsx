'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent } from 'react'
import { t } from '../texts.ts'
import type { ScheduleAction } from '../schedule-store.ts'
import { formatMoment, readMoment, toSwedishClock } from '../swedish-time.ts'
import { callApi } from './call-api.ts'

interface Props {
  /** The document's address in the API. */
  path: string
  /** Whether there is anything to unpublish. */
  mayUnpublish: boolean
  onDone: () => void
}

/** Schedules what happens to a document, and when. It is inside the document's form, so it cannot be a form itself. */
export const ScheduleForm = ({ path, mayUnpublish, onDone }: Props) => {
  const { getData } = useForm()
  const name = useId()
  const [action, setAction] = useState<ScheduleAction>('publish')
  const [date, setDate] = useState(() => toSwedishClock(new Date(Date.now() + 24 * 60 * 60_000)).date)
  const [time, setTime] = useState('08:00')
  const [today] = useState(() => toSwedishClock(new Date()).date)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const text = t.schedules.panel
  const moment = readMoment(`${date}T${time}`, t.schedules.moment)

  const save = async (): Promise<void> => {
    setBusy(true)
    setFault(undefined)
    const content = action === 'publish' ? { content: getData() } : {}
    const answer = await callApi<{ message: string; note?: string }>(`${path}/schedule`, {
      action,
      at: `${date}T${time}`,
      ...content,
    })
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    toast.success(text.saved(answer.body.message))
    onDone()
  }
  // Otherwise Enter would save the document.
  const saveOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!isBusy) void save()
  }
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value)
      setFault(undefined)
    }
  const note = 'fault' in moment ? moment.fault : moment.note

  return (
    <div className="schedule-form">
      {mayUnpublish && (
        <fieldset className="schedule-form__actions">
          <legend>{text.action}</legend>
          {(['publish', 'unpublish'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={name}
                checked={action === one}
                onChange={() => change(setAction)(one)}
                onKeyDown={saveOnEnter}
              />
              {text[one]}
            </label>
          ))}
        </fieldset>
      )}
      <div className="schedule-form__moment">
        <label>
          {text.date}
          <input
            type="date"
            value={date}
            min={today}
            onChange={(event) => change(setDate)(event.target.value)}
            onKeyDown={saveOnEnter}
          />
        </label>
        <label>
          {text.time}
          <input
            type="time"
            value={time}
            onChange={(event) => change(setTime)(event.target.value)}
            onKeyDown={saveOnEnter}
          />
        </label>
      </div>
      <p className="schedule-form__day" aria-live="polite">
        {'at' in moment && <strong>{text.moment(t.schedules.actions[action], formatMoment(moment.at))}</strong>}
        {note && <span className="schedule-form__fault"> {note}</span>}
      </p>
      <p className="schedule__note">{action === 'publish' ? text.help : text.helpUnpublish}</p>
      {fault && (
        <p className="schedule__error" role="alert">
          {fault}
        </p>
      )}
      <Button size="small" margin={false} disabled={isBusy || 'fault' in moment} onClick={() => void save()}>
        {isBusy ? text.saving : text.save}
      </Button>
    </div>
  )
}
