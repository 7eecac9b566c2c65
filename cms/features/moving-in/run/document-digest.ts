import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { withoutMachineParts } from '../../../platform/published-state.ts'
import type { Values } from '../../../platform/rich-text.ts'
import { digestOf } from '../spool/digest.ts'

/**
 * A digest of what people see and change of a stored document: its fields, whether it is public, and which file it is. The same as
 * long as nobody has changed any of that.
 */
export const digestDocument = (type: string, document: Values): string => {
  const fields = getDataFields(getContentType(type).fields).map(({ name }): [string, unknown] => [
    name,
    withoutMachineParts(document[name] ?? null),
  ])
  return digestOf([fields, document._status ?? null, document.filename ?? null, document.filesize ?? null])
}
