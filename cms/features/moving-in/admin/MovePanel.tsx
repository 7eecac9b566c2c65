'use client'
import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'
import type { ShownMove } from '../run/move-state.ts'
import { t } from '../texts.ts'
import { ask } from './ask.ts'
import { ColumnsOption } from './ColumnsOption.tsx'
import { OptionsForm } from './OptionsForm.tsx'
import { StoreForm } from './StoreForm.tsx'
import { UndoForm } from './UndoForm.tsx'

/** How often it is asked how a move is, in milliseconds. */
const pollIntervalMs = 1_000

/**
 * How a move is and what can be done with it now.
 *
 * @param props.children what there is to read before something is chosen: the plan or the report.
 */
export const MovePanel = ({ initial, children }: { initial: ShownMove; children: ReactNode }) => {
  const router = useRouter()
  const [asked, setAsked] = useState<ShownMove>()
  const [refusal, setRefusal] = useState('')
  const [isStopping, setIsStopping] = useState(false)
  const move = asked && asked.changedAt > initial.changedAt ? asked : initial

  useEffect(() => {
    if (!move.isAtIt) return
    const timer = setInterval(() => {
      void ask(`state?move=${move.id}`).then((answer) => {
        if (!answer.body) return
        setAsked(answer.body)
        // The plan or the report is drawn by the server.
        if (!answer.body.isAtIt) router.refresh()
      })
    }, pollIntervalMs)
    return () => clearInterval(timer)
  }, [move.isAtIt, move.id, router])

  const request = async (task: string, more: object = {}): Promise<void> => {
    setIsStopping(task === 'stop')
    const answer = await ask('task', { move: move.id, task, ...more })
    setRefusal(answer.refusal ?? '')
    if (answer.body) setAsked(answer.body)
  }

  const isKnown = ['looked', 'done', 'undone'].includes(move.step)
  const canGoOn = move.step === 'stopped' || move.step === 'failed'
  return (
    <>
      <div aria-live="polite" className="moving-in__step">
        <p>
          <strong>{t.page.steps[move.step]}</strong>
        </p>
        {move.message && <p className="moving-in__refusal">{move.message}</p>}
        {refusal && <p className="moving-in__refusal">{refusal}</p>}
      </div>
      {move.isAtIt && (
        <div className="moving-in__progress">
          <progress
            aria-label={t.page.steps[move.step]}
            {...(move.total ? { max: move.total, value: move.done } : {})}
          />
          <p>
            {move.total ? t.page.progress(move.done, move.total) : move.done ? t.page.read(move.done) : ''}
            {move.title && <span className="moving-in__about"> {move.title}</span>}
          </p>
          <Button buttonStyle="secondary" disabled={isStopping} onClick={() => void request('stop')}>
            {isStopping ? t.page.stopping : t.page.stop}
          </Button>
        </div>
      )}
      {isKnown && children}
      {move.step === 'looked' && move.source?.kind === 'spreadsheet' && (
        <ColumnsOption move={move.id} onLook={(options) => request('look', { options })} />
      )}
      {move.step === 'looked' && <OptionsForm move={move} onLook={(options) => request('look', { options })} />}
      {move.step === 'looked' && <StoreForm move={move} onStore={(choices) => request('store', choices)} />}
      {move.step === 'done' && <p className="moving-in__text">{t.page.next}</p>}
      {move.step === 'done' && move.source?.kind !== 'archive' && <UndoForm onUndo={() => request('undo')} />}
      <p className="moving-in__more">
        {canGoOn && (
          <Button onClick={() => void request(move.task ?? 'look')}>
            {move.step === 'failed' ? t.page.tryAgain : t.page.goOn}
          </Button>
        )}
        {move.step === 'failed' && (
          <Link href="/admin/flytta-in" prefetch={false}>
            {t.page.other}
          </Link>
        )}
        {move.step === 'undone' && <Button onClick={() => void request('look')}>{t.page.lookAgain}</Button>}
        {move.step === 'done' && /^https?:/.test(move.from) && (
          <Link href={`/admin/flytta-in?adress=${encodeURIComponent(move.from)}`} prefetch={false}>
            {t.page.fetchAgain}
          </Link>
        )}
      </p>
    </>
  )
}
