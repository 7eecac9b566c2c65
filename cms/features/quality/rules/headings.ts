import { richTextHeadings } from '../../../../content-types/fields/rich-text.ts'
import { t } from '../texts.ts'
import type { QualityRule } from '../finding.ts'
import { getText, getTextNodes } from '../../../platform/rich-text.ts'
import { nameOf } from './required.ts'

/** The headings of a text form a proper outline: none skips a level, and none is empty. */
export const headings: QualityRule = {
  name: 'headings',
  severity: 'error',
  find: ({ values }) =>
    values.flatMap((at) => {
      if (at.field.type !== 'richText') return []
      const faults: string[] = []
      let level = -1
      for (const node of getTextNodes(at.value)) {
        if (node.type !== 'heading') continue
        const text = getText(node)
        const own = richTextHeadings.findIndex((tag) => tag === node.tag)
        if (!text) faults.push(t.quality.headingEmpty(nameOf(at)))
        else if (own > level + 1) faults.push(t.quality.headingOrder(text, nameOf(at)))
        level = own
      }
      return [...new Set(faults)].map((message) => ({ at, message, about: message }))
    }),
}
