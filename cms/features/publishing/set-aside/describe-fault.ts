import type { ContentFault } from '../../../../content-types/content-faults.ts'
import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { richTextBlocks } from '../../../../content-types/fields/rich-text.ts'
import { contentTypes, settings } from '../../../../content-types/index.ts'
import { getLabel } from '../../../../content-types/texts.ts'
import type { Snapshot } from '../../../../content-types/snapshot.ts'
import { adminLanguage } from '../../../platform/language.ts'
import { t } from '../texts.ts'
import type { Blame } from './holding.ts'
import { settingsKind } from './settings-kind.ts'

const texts = t.setAside

/** The declared fields of a type, or of settings. */
const getFields = ({ collection, id }: { collection: string; id: string }) =>
  (collection === settingsKind
    ? settings.find(({ slug }) => slug === id)
    : contentTypes.find(({ slug }) => slug === collection)
  )?.fields ?? []

/** The labels of the fields that lead to a place, as editors read them: `Filer › Fil`. */
export const describePath = (key: { collection: string; id: string }, path: readonly string[]): string => {
  let fields = getDataFields(getFields(key))
  const labels: string[] = []
  for (const name of path) {
    const field = fields.find((one) => one.name === name)
    if (!field) break
    labels.push(getLabel(field, adminLanguage))
    fields =
      'fields' in field && field.fields
        ? getDataFields(field.fields)
        : field.type === 'richText'
          ? richTextBlocks.flatMap((block) => getDataFields(block.fields))
          : []
  }
  return labels.join(' › ')
}

/** What the site says about a document that it cannot show, in the words of the admin. */
export const describeFault = (fault: ContentFault, snapshot: Snapshot): Blame => {
  const field = describePath(fault, fault.path)
  const name = fault.path[0]
  return {
    collection: fault.collection,
    id: fault.id,
    field,
    message: sayReason(fault, snapshot),
    ...(name === undefined ? {} : { name }),
  }
}

const sayReason = ({ reason, about = '' }: ContentFault, snapshot: Snapshot): string => {
  if (reason !== 'noFile') return reason === 'unknown' ? texts.unknown(about) : texts[reason]
  const [collection = '', id = ''] = about.split('/')
  const file = snapshot.collections[collection]?.find((one) => one.id === id)
  return texts.noFile(String(file?.filename ?? id))
}
