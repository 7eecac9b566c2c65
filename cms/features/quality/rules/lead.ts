import { t } from '../texts.ts'
import type { CheckedDocument, PlacedValue } from '../checked-document.ts'
import type { QualityRule } from '../finding.ts'
import { nameOf } from './required.ts'

/** A shorter lead says too little in a list or a search result, in characters. */
const minLeadLength = 40

const getFilled = ({ values }: CheckedDocument, role: 'title' | 'description'): (PlacedValue & { text: string })[] =>
  values.flatMap((at) =>
    at.field.custom?.site?.feed === role && typeof at.value === 'string' && at.value.trim()
      ? [{ ...at, text: at.value.trim() }]
      : [],
  )

const toWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The lead does not just repeat the title. */
export const leadIsNotTitle: QualityRule = {
  name: 'lead-is-title',
  severity: 'error',
  find: (document) => {
    const titles = getFilled(document, 'title').map(({ text }) => toWords(text))
    return getFilled(document, 'description')
      .filter(({ text }) => titles.includes(toWords(text)))
      .map((at) => ({ at, message: t.quality.leadIsTitle(nameOf(at)) }))
  },
}

/** The lead is not too short. */
export const leadIsLongEnough: QualityRule = {
  name: 'short-lead',
  severity: 'warning',
  find: (document) =>
    getFilled(document, 'description')
      .filter(({ text }) => text.length < minLeadLength)
      .map((at) => ({ at, message: t.quality.leadIsShort(nameOf(at), at.text.length) })),
}
