'use client'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps what somebody has written when an autosave that began earlier is answered. Payload takes the server's value for every field
 * but the one that was written in last, so that whoever went on to the next field lost what stood in the one before:
 * https://github.com/payloadcms/payload/issues/17676.
 * Draws nothing, and stands apart from the guard because it is drawn at every letter.
 */
export const TypedFields = () => {
  const [fields, dispatch] = useAllFormFields()
  const typed = useRef(new Set<string>())
  // Before anything else can happen to the form: an answer may be on its way.
  useLayoutEffect(() => {
    const forgotten: FormState = {}
    for (const [path, field] of Object.entries(fields))
      if (field.isModified) typed.current.add(path)
      else if (typed.current.has(path)) forgotten[path] = { ...field, isModified: true }
    if (Object.keys(forgotten).length) dispatch({ type: 'UPDATE_MANY', formState: forgotten })
  }, [fields, dispatch])
  return null
}
