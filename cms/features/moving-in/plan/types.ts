import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { contentTypes, getContentType, type ContentType } from '../../../../content-types/index.ts'

export type Kind = ContentType['custom']['site']['kind']

/** Whether a record can become something of this type. */
export const isContentType = (type: string): boolean => contentTypes.some(({ slug }) => slug === type)

export const getKind = (type: string): Kind => getContentType(type).custom.site.kind

/** Whether a type has a field of this name. */
export const hasField = (type: string, name: string): boolean =>
  getDataFields(getContentType(type).fields).some((field) => field.name === name)

/** The order in which kinds are stored: what others point at comes first. */
export const kindOrder: readonly Kind[] = ['vocabulary', 'file', 'document', 'redirect']
