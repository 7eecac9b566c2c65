'use client'
import { useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/**
 * Whether the form is being saved, also by itself, and how to wait until it is not. What somebody asks for meanwhile is carried out
 * afterwards: Payload disables every button of a form while it saves itself (@payloadcms/ui 3.90.2, forms/Submit/index.js), and a
 * press on a disabled button is lost without a word.
 */
export const useWhenSaved = (): { isSaving: boolean; whenSaved: () => Promise<void> } => {
  const isInBackground = useFormBackgroundProcessing()
  const isInForeground = useFormProcessing()
  const isSaving = isInBackground || isInForeground
  const current = useRef(isSaving)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    current.current = isSaving
    if (!isSaving) for (const goOn of waiting.current.splice(0)) goOn()
  }, [isSaving])
  const whenSaved = useCallback(
    (): Promise<void> =>
      current.current ? new Promise((resolve) => void waiting.current.push(resolve)) : Promise.resolve(),
    [],
  )
  return { isSaving, whenSaved }
}
