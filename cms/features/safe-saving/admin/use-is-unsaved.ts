import { useAllFormFields, useConfig, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useSyncExternalStore } from 'react'
import { toComparable } from './unsaved-copies.ts'
import { getSaves } from './watch-saves.ts'

/**
 * Whether a document's form has unsaved content. Payload's own flag stays true after every other autosave, so this compares with
 * what was last sent.
 */
export const useIsUnsaved = (): boolean => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  const subscribe = useCallback((listener: () => void) => getSaves(address)?.onSaved(listener) ?? (() => {}), [address])
  const read = (): Record<string, unknown> | undefined => getSaves(address)?.lastSent
  const lastSent = useSyncExternalStore(subscribe, read, read)
  if (isProcessing || !isModified) return isProcessing
  const { file: _, ...shown } = reduceFieldsToValues(fields, true) as Record<string, unknown>
  return !lastSent || toComparable(shown) !== toComparable(lastSent)
}
