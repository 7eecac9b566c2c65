'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { getId } from '../../../platform/rich-text.ts'
import { askApi, type ApiAnswer } from '../../../platform/admin/ask-api.ts'
import { formatClock } from '../clock.ts'
import { t } from '../texts.ts'
import type { TranscriptSummary } from '../transcript-endpoint.ts'
import './podcast.css'

/** Above the text of the transcript: what was read in the selected file, who speaks, and what no reader sees. */
export const TranscriptReading = () => {
  const id = getId(useFormFields(([fields]) => fields['transcript']?.value)) ?? ''
  const [answer, setAnswer] = useState<ApiAnswer<TranscriptSummary> & { id: string }>()
  useEffect(() => {
    let isWanted = true
    if (id)
      void askApi<TranscriptSummary>(`/api/episodes/transcripts/${encodeURIComponent(id)}`, t.transcript.notRead).then(
        (found) => {
          if (isWanted) setAnswer({ ...found, id })
        },
      )
    return () => {
      isWanted = false
    }
  }, [id])
  if (!id) return null
  return (
    <div className="transcript-reading" aria-live="polite">
      {answer?.id !== id ? (
        <p>{t.transcript.reading}</p>
      ) : answer.body ? (
        <Summary {...answer.body} />
      ) : (
        <p className="transcript-reading__fault">{answer.refusal}</p>
      )}
    </div>
  )
}

const Summary = ({ cues, last, speakers, unnamed, left, leftCount, fault }: TranscriptSummary) => {
  const text = t.transcript
  if (fault !== undefined) return <p className="transcript-reading__fault">{fault}</p>
  if (!cues) return <p>{text.noTimes}</p>
  return (
    <>
      <p>{text.read(cues, formatClock(Math.floor(last)))}</p>
      <p>
        {speakers.length ? text.speakers(speakers) : text.noSpeakers}
        {speakers.length > 0 && unnamed > 0 && ` ${text.unnamed(unnamed)}`}
      </p>
      {leftCount > 0 && (
        <>
          <p>{text.left(leftCount)}</p>
          <ul>
            {left.map((one) => (
              <li key={one.line}>
                {one.isTime ? text.leftTime(one.line, one.text) : text.leftLine(one.line, one.text)}
              </li>
            ))}
            {leftCount > left.length && <li>{text.leftMore(leftCount - left.length)}</li>}
          </ul>
        </>
      )}
    </>
  )
}
