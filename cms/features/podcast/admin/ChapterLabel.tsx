'use client'
import { useRowLabel } from '@payloadcms/ui'
import { t } from '../texts.ts'
import { formatClock } from '../clock.ts'
import { playFrom } from './audio-player.ts'
import './podcast.css'

/** The label of a collapsed chapter row, with a button to play from where it begins. */
export const ChapterLabel = () => {
  const { data, rowNumber } = useRowLabel<{ start?: number | null; title?: string | null }>()
  const start = typeof data.start === 'number' ? data.start : undefined
  const title = data.title?.trim() || t.podcast.editor.unnamed((rowNumber ?? 0) + 1)
  return (
    <span className="chapter-label">
      {start !== undefined && (
        <button
          type="button"
          className="chapter-label__play"
          aria-label={t.podcast.editor.play(title, formatClock(start))}
          onClick={(event) => {
            // A click must not reach the row, which would open or close.
            event.stopPropagation()
            playFrom(start)
          }}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 1v10l9-5z" fill="currentColor" />
          </svg>
          {formatClock(start)}
        </button>
      )}
      <span>{title}</span>
    </span>
  )
}
