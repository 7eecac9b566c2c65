import { findPlaceholders } from '../../../../content-types/placeholders.ts'
import { getText, getTextNodes } from '../../../platform/rich-text.ts'
import { t } from '../texts.ts'
import type { QualityRule } from '../finding.ts'
import { nameOf } from './required.ts'

/** Nothing is left for somebody to fill in. */
export const placeholders: QualityRule = {
  name: 'placeholders',
  severity: 'error',
  find: ({ values }) =>
    values.flatMap((at) => {
      const [root] = at.field.type === 'richText' ? getTextNodes(at.value) : []
      const text = root ? getText(root) : typeof at.value === 'string' ? at.value : ''
      return [...new Set(findPlaceholders(text))].map((found) => ({
        at,
        message: t.quality.placeholder(found, nameOf(at)),
        about: found,
      }))
    }),
}
