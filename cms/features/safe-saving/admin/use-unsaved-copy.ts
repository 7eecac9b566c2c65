import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DocumentSaves } from './document-saves.ts'
import { dropCopy, keepCopy, readCopy, toComparable, type UnsavedCopy } from './unsaved-copies.ts'

/** How long after the last keystroke a copy is stored, in milliseconds. */
const debounceMs = 400

/** The state of a form's unsaved copy, and what can be done with it. */
export interface UnsavedText {
  /** The copy found when the form was opened. */
  found: UnsavedCopy | undefined
  /** Whether the browser's storage was full. */
  isFull: boolean
  /** Restores the copy into the form. */
  fetch: () => Promise<void>
  /** Deletes the copy. */
  discard: () => void
}

/** Stores a copy of the form in this browser until it is saved, and finds one left by an earlier visit. */
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
    // Once the form has rendered with the stored content.
    const timer = key ? setTimeout(() => look(key), 0) : undefined
    return () => clearTimeout(timer)
  }, [key])

  const keep = useEffectEvent((content: Record<string, unknown>) => {
    // A found copy is not overwritten before the user has decided what to do with it.
    if (!key || !isModified || found) return
    const { file: _, ...data } = content
    // The form stays "modified" for a while after a save.
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

  // Payload also remounts the form, for example when somebody takes over editing: the last keystrokes are stored then, too.
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
      // If somebody has saved in the meantime, the next save shows both versions.
      saves.resumeFrom(found.base ?? saves.base)
      setFound(undefined)
    },
    discard: () => {
      if (key) dropCopy(key)
      setFound(undefined)
    },
  }
}
