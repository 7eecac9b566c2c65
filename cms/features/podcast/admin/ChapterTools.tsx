'use client'
import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { t } from '../texts.ts'
import { getLoudnessHint } from '../loudness-hint.ts'
import { formatClock } from '../clock.ts'
import { getPosition, setPlayer } from './audio-player.ts'
import { useAudio } from './use-audio.ts'
import './podcast.css'

/**
 * Above the list of chapters: the player, a button to start a chapter at the current position, and the chapters found in the
 * file.
 */
export const ChapterTools = () => {
  const audio = useAudio()
  const { addFieldRow } = useForm()
  const count = useFormFields(([fields]) => Number(fields['chapters']?.value ?? 0))
  const [position, setPosition] = useState(0)
  const text = t.podcast.editor
  if (!audio) return <p className="chapter-tools__none">{text.noSound}</p>
  const hint = getLoudnessHint(audio.loudness)
  const add = (rowIndex: number, chapter: { start: number; title?: string; link?: string }): void =>
    addFieldRow({
      path: 'chapters',
      schemaPath: 'chapters',
      rowIndex,
      subFieldState: Object.fromEntries(
        Object.entries(chapter).map(([name, value]) => [name, { value, initialValue: value, valid: true }]),
      ),
    })
  return (
    <div className="chapter-tools">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- it is the editor's own sound, on its way to a transcript */}
      <audio
        ref={setPlayer}
        className="chapter-tools__sound"
        controls
        preload="metadata"
        src={audio.url}
        aria-label={text.sound(audio.filename)}
        onTimeUpdate={() => setPosition(getPosition())}
        onSeeked={() => setPosition(getPosition())}
      />
      {hint && <p className="chapter-tools__hint">{hint}</p>}
      <div className="chapter-tools__ways">
        <Button buttonStyle="secondary" size="small" onClick={() => add(count, { start: getPosition() })}>
          {text.addHere(formatClock(position))}
        </Button>
        {count === 0 && audio.embeddedChapters.length > 0 && (
          <Button
            buttonStyle="secondary"
            size="small"
            onClick={() => audio.embeddedChapters.forEach((chapter, index) => add(index, chapter))}
          >
            {text.takeEmbedded(audio.embeddedChapters.length)}
          </Button>
        )}
      </div>
    </div>
  )
}
