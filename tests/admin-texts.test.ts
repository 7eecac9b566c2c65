import { sv } from '@payloadcms/translations/languages/sv'
import { describe, expect, it } from 'vitest'
import { payloadTexts } from '../cms/app/texts/sv/payload.ts'

type Texts = Record<string, Record<string, unknown>>
const theirs = sv.translations as unknown as Texts
const ours: Texts = payloadTexts
const entries = Object.entries(ours).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ name: `${group}.${key}`, text, original: theirs[group]?.[key] })),
)
/** The slots of a text: `{{label}}`, and `<0>` around what becomes a link or bold. */
const getSlots = (text: unknown): string[] => String(text).match(/\{\{\w+\}\}|<\d>/g) ?? []

describe('the words put in place of those of Payload', () => {
  it('are all words that Payload has', () => {
    expect(entries.filter(({ original }) => original === undefined).map(({ name }) => name)).toEqual([])
  })

  it('differ from those of Payload', () => {
    expect(entries.filter(({ text, original }) => text === original).map(({ name }) => name)).toEqual([])
  })

  it('ask for nothing that Payload does not fill in, and keep every link', () => {
    const wrong = entries.filter(({ text, original }) => {
      const given = getSlots(original)
      const asked = getSlots(text)
      return (
        asked.some((slot) => !given.includes(slot)) ||
        given.some((slot) => slot.startsWith('<') && !asked.includes(slot))
      )
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})
