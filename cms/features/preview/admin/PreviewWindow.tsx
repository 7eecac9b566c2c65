'use client'

import { LivePreviewWindow, useLivePreviewContext } from '@payloadcms/ui'
import type { EditViewProps } from 'payload'
import { t } from '../texts.ts'

/**
 * The previewed page beside the editor: Payload's own, in Swedish. Payload adds a last size to those that are configured, and
 * its English name stands in no dictionary.
 */
export const PreviewWindow = (props: EditViewProps) => {
  const { breakpoints } = useLivePreviewContext()
  const added = breakpoints?.find(({ name }) => name === 'responsive')
  if (added) added.label = t.preview.sizes.fluid
  return <LivePreviewWindow {...props} />
}
