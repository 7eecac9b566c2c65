'use client'

import { LivePreviewWindow, useLivePreviewContext } from '@payloadcms/ui'
import type { EditViewProps } from 'payload'
import { t } from '../texts.ts'

/**
 * Payload's own live preview next to the editor, in Swedish. Payload appends one more size to the configured ones, whose English
 * name is in no dictionary.
 */
export const PreviewWindow = (props: EditViewProps) => {
  const { breakpoints } = useLivePreviewContext()
  const added = breakpoints?.find(({ name }) => name === 'responsive')
  if (added) added.label = t.preview.sizes.fluid
  return <LivePreviewWindow {...props} />
}
