import { getRequirementMessage } from '../../../../content-types/fields/requirement.ts'
import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { getContentType } from '../../../../content-types/index.ts'
import { getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import { t } from '../texts.ts'
import { toKey } from '../facts.ts'
import type { QualityRule } from '../finding.ts'
import { getFiles } from '../references.ts'
import type { Values } from '../../../platform/rich-text.ts'
import { isEmpty, nameOf } from './required.ts'

/** The message of a requirement that a file does not meet: the description of a picture that is not decorative. */
export const findUnmetRequirement = (collection: string, file: Values): string | undefined => {
  const demand = getDataFields(getContentType(collection).fields)
    .filter((field) => isEmpty(field, file[field.name]))
    .map(({ custom }) => getRequirementMessage(custom?.site ?? {}, file))
    .find((one) => one !== undefined)
  return demand && getText(demand, adminLanguage)
}

/** Every picture, in a field or in a text, has a description. */
export const altText: QualityRule = {
  name: 'alt-text',
  severity: 'error',
  find: ({ values }, { documents }) =>
    values.flatMap((at) =>
      getFiles(at).flatMap((reference) => {
        const file = documents.get(toKey(reference))
        const demand = file && findUnmetRequirement(reference.collection, file)
        if (!file || !demand) return []
        const filename = typeof file.filename === 'string' ? file.filename : t.quality.unnamedFile
        return [{ at, message: t.quality.file(filename, nameOf(at), demand), about: reference.id }]
      }),
    ),
}
