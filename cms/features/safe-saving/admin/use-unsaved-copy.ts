import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DocumentSaves } from './document-saves.ts'
import { dropCopy, keepCopy, readCopy, toComparable, type UnsavedCopy } from './unsaved-copies.ts'

/** How long after the last letter a copy is kept, in milliseconds. */
const debounceMs = 400

/** What a form does with what was not saved. */
export interface UnsavedText {
  /** What was found when the form was opened. */
  found: UnsavedCopy | undefined
  /** Whether the browser had no room for a copy. */
  isFull: boolean
  /** Puts what was found into the form. */
  fetch: () => Promise<void>
  /** Throws away what was found. */
  discard: () => void
}

/** Keeps a copy of what is written in this browser until it is saved, and finds what an earlier visit left. */
export const useUnsavedCopy = (key: string | undefined, saves: DocumentSaves): UnsavedText => {
  const form = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [found, setFound] = useState<UnsavedCopy>()
  const [isFull, setFull] = useState(false)
  const lastSaved = useRef<string>(undefined)

  const look = useEffectEvent((place: string) => {
    const copy = readCopy(place)
    if (!copy) return
    const shown = form.getData() as Record<string, unknown>
    if (toComparable({ ...shown, ...copy.data }) === toComparable(shown)) dropCopy(place)
    else setFound(copy)
  })
  useEffect(() => {
    // When the form has been drawn, with what is stored.
    const timer = key ? setTimeout(() => look(key), 0) : undefined
    return () => clearTimeout(timer)
  }, [key])

  const keep = useEffectEvent((content: Record<string, unknown>) => {
    // What was found is not overwritten before somebody has decided about it.
    if (!key || !isModified || found) return
    const { file: _, ...data } = content
    // The form calls itself modified for a while after it has been saved.
    if (toComparable(data) === lastSaved.current) return
    saves.touch()
    setFull(!keepCopy(key, { data, base: saves.base ?? null, at: Date.now() }))
  })
  useEffect(() => {
    const keepNow = (): void => keep(reduceFieldsToValues(fields, true) as Record<string, unknown>)
    const timer = isModified ? setTimeout(keepNow, debounceMs) : undefined
    window.addEventListener('pagehide', keepNow)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keepNow)
    }
  }, [fields, isModified])

  // Payload draws the form anew when somebody takes over, for one: what was written in the last moment is kept then too.
  const keepShown = useEffectEvent(() => keep(form.getData() as Record<string, unknown>))
  useEffect(() => () => keepShown(), [])

  const forget = useEffectEvent((sent: Record<string, unknown>) => {
    lastSaved.current = toComparable(sent)
    const shown = toComparable(form.getData() as Record<string, unknown>)
    if (key && !found && shown === lastSaved.current) dropCopy(key)
  })
  useEffect(() => saves.onSaved((sent) => forget(sent)), [saves])

  return {
    found,
    isFull,
    fetch: async () => {
      if (!found) return
      await form.reset({ ...(form.getData() as Record<string, unknown>), ...found.data })
      form.setModified(true)
      // If somebody has saved since it was written, both versions are shown at the next save.
      saves.resumeFrom(found.base ?? saves.base)
      setFound(undefined)
    },
    discard: () => {
      if (key) dropCopy(key)
      setFound(undefined)
    },
  }
}
