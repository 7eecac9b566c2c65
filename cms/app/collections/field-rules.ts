import type { CollectionSlug, Field as PayloadField, FieldAccess, Validate } from 'payload'
import { array, date, email, richText, text, textarea, upload } from 'payload/shared'
import { podcastArt } from '../../../content-types/files/podcast-art.ts'
import { getRequirementMessage } from '../../../content-types/fields/requirement.ts'
import type { Field } from '../../../content-types/fields/field.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { isEmptyText, isLink } from '../../../content-types/fields/rich-text-nodes.ts'
import { getFileType, type FieldRole } from '../../../content-types/index.ts'
import { isUnfilled } from '../../../content-types/settings/missing-fields.ts'
import { requiredContrast, getLegible, getLowestContrast } from '../../../content-types/settings/contrast.ts'
import type { Texts } from '../../../content-types/languages.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { canBeId } from '../../platform/database/can-be-id.ts'
import { getTextFiles, getTextLinks, getTextNodes } from '../../platform/rich-text.ts'
import { t } from '../texts.ts'
import { nameCopy } from './copy-name.ts'

/**
 * Turns what a declaration says about its fields (an address, a lesson that a status requires, a budget that is not public) into
 * Payload validation and access.
 */
export const withRules = (fields: readonly Field[], all = getDataFields(fields)): PayloadField[] =>
  fields.map((field): PayloadField => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withRules(tab.fields, all) })) }
    const inner = 'fields' in field ? ({ ...field, fields: withRules(field.fields, all) } as PayloadField) : field
    const role: FieldRole = field.custom?.site ?? {}
    const validate = getValidation(field, role, all)
    return {
      ...inner,
      ...(validate ? { validate } : {}),
      ...(isCopiedName(field) ? { hooks: { beforeDuplicate: [nameCopy] } } : {}),
      ...(role.publicWhen && 'name' in field ? { access: { read: readWhenPublic(field.name, role.publicWhen) } } : {}),
    } as PayloadField
  })

/** Whether a copy needs a value of its own in this field: it cannot be without, and no two may have the same. */
const isCopiedName = (field: Field): boolean =>
  'unique' in field && Boolean(field.unique) && !('disableDuplicate' in field && field.disableDuplicate)

const readWhenPublic =
  (group: string, flag: string): FieldAccess =>
  ({ req, doc }) =>
    hasRole(req, 'editor') || Boolean((doc?.[group] as Record<string, unknown> | undefined)?.[flag])

/** Payload's own validators, which run before ours: setting `validate` on a field replaces them. */
const builtInValidators = { array, date, email, text, textarea, richText, upload } as unknown as Record<
  string,
  Validate | undefined
>

const getValidation = (field: Field, role: FieldRole, all: DataField[]): Validate | undefined => {
  const rules = [getRule(role, all), field.type === 'richText' ? hasSafeLinks : undefined].filter(
    (rule) => rule !== undefined,
  )
  if (!rules.length) return undefined
  return async (value, options) => {
    // Payload's own looks up what a text refers to, and some databases answer an id of another form with an error.
    const first = field.type === 'richText' ? hasPossibleReferences : undefined
    for (const rule of [first, builtInValidators[field.type], ...rules]) {
      const answer = await rule?.(value, options)
      if (typeof answer === 'string') return answer
    }
    return true
  }
}

const getRule = (role: FieldRole, all: DataField[]): Validate | undefined => {
  if (role.format === 'url') return isAddress
  if (role.format === 'colour')
    return (value: unknown) => !value || findColourFault(String(value), role.legibleIn) || true
  if (role.isPodcastArt) return isLargeEnough
  if (role.requiredOnSave || role.requiredUnless)
    return (value: unknown, { siblingData, req }) =>
      !isUnfilled(value) ||
      Boolean(role.requiredUnless?.mayComeWithout && req.context.isImport) ||
      sayFault(getRequirementMessage(role, siblingData as Record<string, unknown>))
  if (role.requiredWhen) {
    const { relation, flag, message } = role.requiredWhen
    const target = all.find(({ name }) => name === relation)
    const collection = (target && 'relationTo' in target ? target.relationTo : '') as CollectionSlug
    return async (value: unknown, { data, req }) => {
      if (!isEmptyText(value)) return true
      const related = (data as Record<string, unknown>)[relation]
      if (!related) return true
      const id = typeof related === 'object' ? (related as { id: string }).id : String(related)
      const document = await req.payload.findByID({ collection, id, depth: 0, req, disableErrors: true })
      return !(document as Record<string, unknown> | null)?.[flag] || getText(message, adminLanguage)
    }
  }
  return undefined
}

/** What Payload's validation is to answer: what is wrong, or that nothing is. */
const sayFault = (fault: Texts | undefined): string | true => (fault ? getText(fault, adminLanguage) : true)

const findColourFault = (colour: string, theme: FieldRole['legibleIn']): string | undefined => {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return t.look.form
  const contrast = theme && getLowestContrast(colour, theme)
  if (!theme || contrast === undefined || contrast >= requiredContrast) return undefined
  return t.look.tooLittle[theme](colour, contrast, requiredContrast, getLegible(colour, theme) ?? '')
}

const isAddress: Validate = (value: unknown) => {
  if (!value) return true
  const isKnown =
    URL.canParse(String(value)) && ['http:', 'https:', 'mailto:'].includes(new URL(String(value)).protocol)
  return isKnown || t.content.address
}

/** Podcast directories reject smaller pictures. */
const isLargeEnough: Validate = async (value: unknown, { req }) => {
  if (!value) return true
  const id = typeof value === 'object' ? (value as { id: string }).id : String(value)
  const collection = getFileType('image').slug as CollectionSlug
  const picture = await req.payload.findByID({ collection, id, depth: 0, req, disableErrors: true })
  const { width, height }: { width?: number | null; height?: number | null } =
    picture && 'width' in picture ? picture : {}
  if (!width || !height || Math.min(width, height) >= podcastArt.minSide) return true
  return t.podcast.smallArt(width, height, podcastArt.minSide)
}

/** Rejects rich text with a picture or a link to a document whose id no document can have. */
const hasPossibleReferences: Validate = (value: unknown) => {
  const ids = [...getTextLinks(value).map(({ document }) => document), ...getTextFiles(value)].flatMap(
    (reference) => reference?.id ?? [],
  )
  return ids.every(canBeId) || t.content.reference
}

/** What a link in a text may begin with. Payload itself accepts any address, including `javascript:`. */
const safeLinkPattern = /^(https?:\/\/[^\s/]|mailto:|tel:|\/(?![/\\])|#)/i

/** Rejects rich text that contains a link to an invalid address, and names the link. */
const hasSafeLinks: Validate = (value: unknown) => {
  const wrong = getTextNodes(value)
    .filter((node) => isLink(node) && node.fields?.linkType !== 'internal')
    .map(({ fields }) => String(fields?.url ?? '').trim())
    .find((url) => !safeLinkPattern.test(url))
  return wrong === undefined || t.content.link(wrong)
}
