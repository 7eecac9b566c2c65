'use client'

import { Button, Drawer, useDocumentInfo, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { t } from '../texts.ts'
import type { ReviewStatus } from '../review-states.ts'
import { useIsUnsaved } from '../../safe-saving/admin/use-is-unsaved.ts'
import { ReviewChanges } from './ReviewChanges.tsx'
import { ReviewState } from './ReviewState.tsx'
import { useReview, type ReviewAction } from './use-review.ts'
import './review.css'

const texts = t.review.panel

/**
 * Next to a document's buttons: a link to the live page; for people who may not publish, a way to submit it; for publishers, what
 * was submitted. Opens a panel with the rest. Renders nothing when there is nothing to say.
 */
export const ReviewControls = () => {
  const { id } = useDocumentInfo()
  const { status, act } = useReview()
  const slug = useDrawerSlug(`review-${id}`)
  const { openModal, closeModal } = useModal()
  if (!status) return null
  const { review, may } = status
  const isForEditor = !may.publish && may.submit
  const hasReview = review !== null || isForEditor
  if (!hasReview && !status.liveAddress) return null
  // For publishers, the primary action is the separate publish button.
  const isMainThing = isForEditor && review?.state !== 'waiting'
  return (
    <div className="review-controls">
      {status.liveAddress && (
        <a href={status.liveAddress} target="_blank" rel="noreferrer">
          {t.publish.seePage}
        </a>
      )}
      {review && <ReviewMark state={review.state} />}
      {hasReview && (
        <Button
          buttonStyle={isMainThing ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          onClick={() => openModal(slug)}
        >
          {getButtonText(status)}
        </Button>
      )}
      <Drawer slug={slug} title={texts.heading}>
        <ReviewPanel status={status} act={act} onDone={() => closeModal(slug)} />
      </Drawer>
    </div>
  )
}

const getButtonText = ({ review, may }: ReviewStatus): string => {
  if (may.publish || !may.submit) return texts.read
  if (!review) return texts.submit
  return review.state === 'returned' ? texts.readNote : texts.read
}

const ReviewMark = ({ state }: { state: 'waiting' | 'returned' }) => (
  <span className={`review-mark review-mark--${state}`}>{t.review.states[state]}</span>
)

const ReviewPanel = ({
  status,
  act,
  onDone,
}: {
  status: ReviewStatus
  act: ReturnType<typeof useReview>['act']
  onDone: () => void
}) => {
  const { review, may } = status
  const [isBusy, setIsBusy] = useState(false)
  // Unsaved text is not part of the draft that would be submitted.
  const isUnsaved = useIsUnsaved()
  const run = async (action: ReviewAction, body?: Record<string, string>): Promise<void> => {
    setIsBusy(true)
    const isDone = await act(action, body)
    setIsBusy(false)
    if (isDone) onDone()
  }
  return (
    <div className="review-panel">
      {review && <ReviewState review={review} status={status} />}
      {may.sendBack && <ReviewChanges changes={status.changes} isLive={status.isLive} />}
      {may.sendBack && (
        <WordsForm
          label={texts.note}
          help={`${texts.sendBackHelp} ${texts.publishHint}`}
          action={texts.sendBack}
          isDemanded
          isBusy={isBusy}
          onSend={(note) => void run('send-back', { note })}
        />
      )}
      {may.submit && !may.publish && (
        <WordsForm
          label={texts.message}
          help={texts.messageHelp}
          intro={texts.submitHelp}
          action={review ? texts.submitAgain : texts.submit}
          isBusy={isBusy || isUnsaved}
          {...(isUnsaved ? { notice: texts.saveFirst } : {})}
          onSend={(message) => void run('submit', { message })}
        />
      )}
      {may.withdraw && !may.sendBack && (
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void run('withdraw')}>
          {texts.withdraw}
        </Button>
      )}
    </div>
  )
}

const WordsForm = ({
  label,
  help,
  intro,
  action,
  notice,
  isDemanded = false,
  isBusy,
  onSend,
}: {
  label: string
  help: string
  intro?: string
  action: string
  notice?: string
  isDemanded?: boolean
  isBusy: boolean
  onSend: (words: string) => void
}) => {
  const [words, setWords] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const send = (): void => {
    const isEmpty = isDemanded && !words.trim()
    setIsMissing(isEmpty)
    if (!isEmpty) onSend(words.trim())
  }
  const id = isDemanded ? 'review-note' : 'review-message'
  return (
    <section className="review-form">
      {intro && <p>{intro}</p>}
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={2000}
        value={words}
        aria-describedby={`${id}-help`}
        aria-invalid={isMissing}
        onChange={({ target }) => setWords(target.value)}
      />
      <p id={`${id}-help`} className="review-help">
        {help}
      </p>
      {isMissing && (
        <p role="alert" className="review-fault">
          {t.review.refusals.noteMissing}
        </p>
      )}
      {notice && <output>{notice}</output>}
      <Button margin={false} disabled={isBusy} onClick={send}>
        {action}
      </Button>
    </section>
  )
}
