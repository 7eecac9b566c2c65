'use client'
import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import type { OwnContentReport } from '../begin.ts'
import type { OwnContentLine } from '../own-content-endpoints.ts'
import { t } from '../texts.ts'

type State =
  | { step: 'asking' }
  | { step: 'working'; done: number; total: number }
  | { step: 'done'; report: OwnContentReport }
  | { step: 'refused'; message: string }

const texts = t.ownContent

/** Asks for a confirmation, and shows how far the work is and what came of it. */
export const BeginForm = () => {
  const [isConfirmed, setConfirmed] = useState(false)
  const [state, setState] = useState<State>({ step: 'asking' })

  const begin = async (): Promise<void> => {
    setState({ step: 'working', done: 0, total: 0 })
    const last = await follow((done, total) => setState({ step: 'working', done, total })).catch(() => undefined)
    if (last && 'report' in last) setState({ step: 'done', report: last.report })
    else setState({ step: 'refused', message: last && 'failure' in last ? last.failure : texts.failed })
  }

  if (state.step === 'done')
    return (
      <section className="own-content__end" aria-live="polite">
        <p className="own-content__result">
          {texts.done(state.report.taken)} {texts.publishing}
        </p>
        {state.report.stayed.length > 0 && <p>{texts.stayed(state.report.stayed)}</p>}
        <p>
          <Link href="/admin">{texts.next}</Link>
        </p>
      </section>
    )
  const isWorking = state.step === 'working'
  return (
    <section className="own-content__end">
      <label>
        <input
          type="checkbox"
          checked={isConfirmed}
          disabled={isWorking}
          onChange={({ target }) => setConfirmed(target.checked)}
        />{' '}
        {texts.confirm}
      </label>
      <Button onClick={() => void begin()} disabled={!isConfirmed || isWorking}>
        {isWorking ? texts.working : texts.begin}
      </Button>
      {isWorking && (
        <p>
          <progress max={state.total || 1} value={state.done} aria-label={texts.working} />{' '}
          {state.total > 0 && texts.progress(state.done, state.total)}
        </p>
      )}
      <div aria-live="polite">{state.step === 'refused' && <p className="own-content__result">{state.message}</p>}</div>
    </section>
  )
}

/** Sends the request, reads the answer line by line, and returns the last one. */
const follow = async (report: (done: number, total: number) => void): Promise<OwnContentLine | undefined> => {
  const response = await fetch('/api/own-content', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ isConfirmed: true }),
  })
  if (!response.ok || !response.body) {
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return { failure: errors?.[0]?.message ?? texts.failed }
  }
  let last: OwnContentLine | undefined
  let rest = ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const lines = (rest + (value ?? '')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      last = JSON.parse(line) as OwnContentLine
      if ('total' in last) report(last.done, last.total)
    }
  }
  return last
}
