import type { CollectionPart } from '../../platform/collection-part.ts'
import { previewAddress } from '../../../content-types/addresses.ts'
import { t } from './texts.ts'

/** The preview address of a document. */
const getPreviewAddress = (collection: string, id: unknown): string => `${previewAddress}${collection}/${String(id)}`

/** Live preview next to the editor, and a link to the preview in its own tab. */
export const makePreviewPart = (collection: string): CollectionPart => ({
  admin: {
    components: {
      views: { edit: { livePreview: { Component: './features/preview/admin/PreviewWindow.tsx#PreviewWindow' } } },
    },
    preview: ({ id }) => (id ? getPreviewAddress(collection, id) : null),
    livePreview: {
      url: ({ data }) => (data.id ? getPreviewAddress(collection, data.id) : null),
      breakpoints: [
        { name: 'phone', label: t.preview.sizes.phone, width: 390, height: 844 },
        { name: 'tablet', label: t.preview.sizes.tablet, width: 768, height: 1024 },
        { name: 'desktop', label: t.preview.sizes.desktop, width: 1280, height: 800 },
      ],
    },
  },
})
