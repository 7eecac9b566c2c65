'use client'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps what was typed while an autosave was running. When it returns, Payload overwrites every field except the one edited last,
 * so anyone who had moved on to the next field lost the text in the previous one:
 * https://github.com/payloadcms/payload/issues/17676. Renders nothing, and is separate from the guard because it renders on every
 * keystroke.
 */
export const TypedFields = () => {
  const [fields, dispatch] = useAllFormFields()
  const typed = useRef(new Set<string>())
  // Done immediately, because a response may be about to arrive.
  useLayoutEffect(() => {
    const forgotten: FormState = {}
    for (const [path, field] of Object.entries(fields))
      if (field.isModified) typed.current.add(path)
      else if (typed.current.has(path)) forgotten[path] = { ...field, isModified: true }
    if (Object.keys(forgotten).length) dispatch({ type: 'UPDATE_MANY', formState: forgotten })
  }, [fields, dispatch])
  return null
}
