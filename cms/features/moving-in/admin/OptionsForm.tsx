'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { ShownMove } from '../run/move-state.ts'
import type { SourceOptions } from '../sources/index.ts'
import { t } from '../texts.ts'

const texts = t.page.options

/** What can be chosen of how a source is read, by its kind: the name of the option, its values and what each means. */
const choices = {
  wordpress: { option: 'posts', ...texts.posts },
  'podcast-feed': { option: 'podcast', ...texts.podcast },
} as const

/** Has a source read in another way than was guessed, before anything is stored. */
export const OptionsForm = ({
  move,
  onLook,
}: {
  move: ShownMove
  onLook: (options: SourceOptions) => Promise<void>
}) => {
  const kind = move.source?.kind
  const choice = kind === 'wordpress' || kind === 'podcast-feed' ? choices[kind] : undefined
  const [value, setValue] = useState<string>((choice && move.options?.[choice.option]) ?? choice?.values[0][0] ?? '')
  if (!choice) return null
  const look = (event: FormEvent): void => {
    event.preventDefault()
    void onLook({ ...move.options, [choice.option]: value })
  }
  return (
    <form className="moving-in__form" onSubmit={look}>
      <h3>{texts.heading}</h3>
      <fieldset>
        <legend>{choice.label}</legend>
        {choice.values.map(([name, label]) => (
          <label key={name} className="moving-in__choice">
            <input type="radio" name="flytta-tolkning" checked={value === name} onChange={() => setValue(name)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" buttonStyle="secondary">
        {t.page.lookAgain}
      </Button>
    </form>
  )
}
