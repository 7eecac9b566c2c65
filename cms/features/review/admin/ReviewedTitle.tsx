import Link from 'next/link.js'
import type { DefaultServerCellComponentProps } from 'payload'
import { getContentType } from '../../../../content-types/index.ts'
import { getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'

/** In the review queue: the title, linked to the document, and its type. */
export const ReviewedTitle = ({ rowData, payload }: DefaultServerCellComponentProps) => {
  const [collection = '', id = ''] = String(rowData?.subject ?? '').split('/')
  const title = String(rowData?.title ?? '')
  if (!id) return <span>{title}</span>
  return (
    <span>
      <Link href={`${payload.config.routes.admin}/collections/${collection}/${id}`}>{title}</Link>{' '}
      <small>{getText(getContentType(collection).labels.singular, adminLanguage)}</small>
    </span>
  )
}
