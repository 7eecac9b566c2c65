import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import type { ContentType } from '../../content-types/index.ts'
import { getTitle, type Image, type PageDocument, type RichText } from '../content/content.ts'
import { getEffectAnchor } from '../content/effects.ts'
import { getChoiceLabel } from '../content/labels.ts'
import { richTextToText } from '../content/plain-text.ts'
import { isPublicGroup } from '../open-data/to-open-data.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { parseCaptions } from '../podcast/captions.ts'
import { getPassages } from '../podcast/passages.ts'
import { formatTime } from '../podcast/times.ts'
import type { SearchPart } from '../../search/index.ts'

type Values = Record<string, unknown>

/** Lists whose entries have their own id on the page, by path. */
const anchors: Record<string, (index: number) => string> = { effects: getEffectAnchor }

/** All searched texts of a document, in field order. Fields with `searchWeight: 0` are left out. */
export const getSearchParts = (
  language: SiteLanguage,
  fields: ContentType['fields'],
  values: Values,
  prefix = '',
): SearchPart[] =>
  getDataFields(fields).flatMap((field) => {
    const value = values[field.name]
    const path = prefix + field.name
    const weight = field.custom?.site?.searchWeight ?? 1
    return value === undefined || weight === 0 || !isPublicGroup(field, value)
      ? []
      : getPartsOf(language, field, value, path, weight)
  })

const getPartsOf = (
  language: SiteLanguage,
  field: DataField,
  value: unknown,
  path: string,
  weight: number,
): SearchPart[] => {
  const toPart = (text: string): SearchPart[] => (text.trim() ? [{ path, text, weight }] : [])
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      if (typeof value !== 'string') return []
      return field.custom?.site?.format === 'webvtt' ? getCaptionParts(value, path, weight) : toPart(value)
    case 'richText':
      return toPart(richTextToText(value as RichText))
    case 'select':
      return [value]
        .flat()
        .flatMap((one) =>
          toPart(typeof one === 'object' ? getTitle(one as PageDocument) : getChoiceLabel(language, field, one)),
        )
    case 'relationship':
      return [value].flat().flatMap((one) => toPart(getTitle(one as PageDocument)))
    case 'upload':
      return [value].flat().flatMap((file) => toPart((file as Partial<Image>).alt ?? ''))
    case 'group':
      return getSearchParts(language, field.fields, value as Values, `${path}.`)
    case 'array':
      return (value as Values[]).flatMap((row, index) => {
        const parts = getSearchParts(language, field.fields, row, `${path}.`)
        const anchor = anchors[path]?.(index)
        return anchor
          ? parts.map((part, place) => ({
              ...part,
              anchor,
              isHeading: place === 0,
              isInCrossGroup: path === 'effects',
            }))
          : parts
      })
    default:
      return []
  }
}

/** The transcript by passage, so that a hit leads to the right minute. */
const getCaptionParts = (captions: string, path: string, weight: number): SearchPart[] =>
  getPassages(parseCaptions(captions)).flatMap(({ anchor, start, speaker, cues }): SearchPart[] => [
    { path, anchor, weight, isHeading: true, text: speaker ? `${formatTime(start)} ${speaker}` : formatTime(start) },
    { path, anchor, weight, text: cues.map(({ text }) => text).join(' ') },
  ])
