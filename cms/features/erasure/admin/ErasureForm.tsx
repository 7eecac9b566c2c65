'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { ErasureReport } from '../erase-person.ts'
import type { FoundGroup } from '../find-person.ts'
import { askApi } from '../../../platform/admin/ask-api.ts'
import { t } from '../texts.ts'
import { FoundGroups } from './FoundGroups.tsx'

type State =
  | { step: 'asking' | 'searching' | 'erasing' }
  | { step: 'refused'; message: string }
  | { step: 'found'; groups: FoundGroup[] }
  | { step: 'done'; report: ErasureReport }

const { erasure } = t

/** Asks whom to erase, shows where they are found, and erases them when that is confirmed. */
export const ErasureForm = () => {
  const [terms, setTerms] = useState('')
  const [state, setState] = useState<State>({ step: 'asking' })
  const [isConfirmed, setConfirmed] = useState(false)
  const isBusy = state.step === 'searching' || state.step === 'erasing'

  const search = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setConfirmed(false)
    setState({ step: 'searching' })
    const { body, refusal } = await post<{ groups: FoundGroup[] }>('find', { terms: terms.split('\n') })
    setState(body ? { step: 'found', groups: body.groups } : { step: 'refused', message: refusal })
  }
  const erase = async (): Promise<void> => {
    setState({ step: 'erasing' })
    const given = { terms: terms.split('\n'), isConfirmed }
    const { body, refusal } = await post<{ report: ErasureReport }>('erase', given)
    setState(body ? { step: 'done', report: body.report } : { step: 'refused', message: refusal })
  }

  return (
    <>
      <form className="erasure__form" onSubmit={(event) => void search(event)}>
        <label htmlFor="vad-ska-raderas">{erasure.label}</label>
        <p id="vad-ska-raderas-hjalp">{erasure.help}</p>
        <textarea
          id="vad-ska-raderas"
          aria-describedby="vad-ska-raderas-hjalp"
          rows={4}
          value={terms}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setTerms(target.value)
            setState({ step: 'asking' })
          }}
        />
        <Button type="submit" disabled={isBusy}>
          {state.step === 'searching' ? erasure.searching : erasure.search}
        </Button>
      </form>
      <div aria-live="polite">
        {state.step === 'refused' && <p className="erasure__refusal">{state.message}</p>}
        {state.step === 'found' && <FoundGroups groups={state.groups} />}
        {state.step === 'done' && <Done report={state.report} />}
      </div>
      {(state.step === 'erasing' || (state.step === 'found' && state.groups.length > 0)) && (
        <section className="erasure__confirm" aria-labelledby="det-har-hander">
          <h2 id="det-har-hander">{erasure.what.heading}</h2>
          <ul>
            {erasure.what.rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          <label>
            <input type="checkbox" checked={isConfirmed} onChange={({ target }) => setConfirmed(target.checked)} />{' '}
            {erasure.confirm}
          </label>
          <Button onClick={() => void erase()} disabled={!isConfirmed || isBusy}>
            {state.step === 'erasing' ? erasure.erasing : erasure.erase}
          </Button>
        </section>
      )}
    </>
  )
}

const Done = ({ report }: { report: ErasureReport }) => (
  <p className="erasure__done">
    {erasure.done(report.documents + report.versions + report.others + report.releases)}{' '}
    {report.isPublishing && erasure.publishing}
  </p>
)

/** Asks for something of the erasure. */
const post = <Body,>(action: string, data: object) => askApi<Body>(`/api/erasure/${action}`, erasure.failed, data)
