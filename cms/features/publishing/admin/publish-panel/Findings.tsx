'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { t } from '../../texts.ts'
import type { Finding } from '../../../quality/finding.ts'
import { maxReasonLength } from '../../../quality/max-reason-length.ts'

/** What prevents publishing, each with a link to its field, and a way to publish anyway if there are only warnings. */
export const Findings = ({
  findings,
  onGoTo,
  onPublishAnyway,
}: {
  findings: readonly Finding[]
  onGoTo: (path: string) => void
  onPublishAnyway: (reason: string) => void
}) => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {errors.length > 0 && (
        <section className="publish-findings publish-findings--errors">
          <h3>{t.publish.errors(errors.length)}</h3>
          <p className="publish-findings__help">{t.publish.errorsHelp}</p>
          <List findings={errors} onGoTo={onGoTo} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className="publish-findings publish-findings--warnings">
          <h3>{t.publish.warnings(warnings.length)}</h3>
          {errors.length === 0 && <p className="publish-findings__help">{t.publish.warningsHelp}</p>}
          <List findings={warnings} onGoTo={onGoTo} />
        </section>
      )}
      {errors.length === 0 && <Reason onPublishAnyway={onPublishAnyway} />}
    </>
  )
}

const List = ({ findings, onGoTo }: { findings: readonly Finding[]; onGoTo: (path: string) => void }) => (
  <ul>
    {findings.map(({ rule, path, label, message }) => (
      <li key={`${rule} ${path} ${message}`}>
        <p>{message}</p>
        <button type="button" className="publish-findings__go" onClick={() => onGoTo(path)}>
          {t.publish.goTo(label)}
        </button>
      </li>
    ))}
  </ul>
)

const Reason = ({ onPublishAnyway }: { onPublishAnyway: (reason: string) => void }) => {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const publish = (): void => {
    if (reason.trim()) return onPublishAnyway(reason.trim())
    setMissing(true)
    field.current?.focus()
  }
  return (
    <div className="publish-reason">
      <label htmlFor={id}>{t.publish.reason}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={maxReasonLength}
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={({ target }) => {
          setReason(target.value)
          setMissing(false)
        }}
      />
      {isMissing && (
        <p id={`${id}-missing`} className="publish-reason__missing" role="alert">
          {t.publish.reasonMissing}
        </p>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={publish} size="medium">
        {t.publish.publishAnyway}
      </Button>
    </div>
  )
}
