import { richTextBlocks } from '../../content-types/fields/rich-text.ts'
import type { RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, settings } from '../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { inOtherLetters } from './made-up-language.ts'

type Data = Record<string, unknown>

/**
 * Content in which every word that somebody wrote is in other letters, so that what is left in Swedish on a page is not the
 * content's. Addresses, files and what belongs to no language stay as they are.
 *
 * @param language the code of the language that podcasts are to be in.
 */
export const translateContent = (snapshot: Snapshot, language: string): Snapshot => {
  const translateFields = (fields: readonly DataField[], data: Data): Data => ({
    ...data,
    ...Object.fromEntries(
      fields
        .filter(({ name }) => data[name] !== undefined && data[name] !== null)
        .map((field) => [field.name, translateField(field, data[field.name])]),
    ),
  })
  const translateField = (field: DataField, value: unknown): unknown => {
    switch (field.type) {
      case 'text':
      case 'textarea':
        return translateText(field, String(value))
      case 'array':
        return (value as Data[]).map((row) => translateFields(getDataFields(field.fields), row))
      case 'group':
        return translateFields(getDataFields(field.fields), value as Data)
      case 'richText':
        return { root: translateNode((value as { root: RichTextNode }).root) }
      default:
        return value
    }
  }
  const translateText = ({ name, custom }: DataField, text: string): string => {
    if (name === 'language') return language
    if (custom?.site?.format === 'webvtt') return text.split('\n').map(translateLine).join('\n')
    return belongsToNoLanguage(name, text) || custom?.site?.format ? text : inOtherLetters(text)
  }
  const translateNode = (node: RichTextNode): RichTextNode => ({
    ...node,
    ...(node.text === undefined ? {} : { text: inOtherLetters(node.text) }),
    ...(node.children ? { children: node.children.map(translateNode) } : {}),
    ...(node.type === 'block' && node.fields ? { fields: translateBlock(node.fields) } : {}),
  })
  const translateBlock = (fields: Data): Data =>
    translateFields(getDataFields(richTextBlocks.find(({ slug }) => slug === fields.blockType)?.fields ?? []), fields)
  return {
    ...snapshot,
    collections: Object.fromEntries(
      contentTypes.map(({ slug, fields }) => [
        slug,
        (snapshot.collections[slug] ?? []).map(
          (document) => translateFields(getDataFields(fields), document) as StoredDocument,
        ),
      ]),
    ),
    settings: Object.fromEntries(
      settings.map(({ slug, fields }) => [slug, translateFields(getDataFields(fields), snapshot.settings[slug] ?? {})]),
    ),
  }
}

/** Names in addresses, addresses, and what others know something by. */
const belongsToNoLanguage = (name: string, text: string): boolean =>
  /^(slug|guid|category|licence|from|to)$/.test(name) || /^(https?:\/\/|\/)/.test(text)

/** A line of captions: times and marks stay. */
const translateLine = (line: string): string =>
  /-->|^WEBVTT|^NOTE/.test(line)
    ? line
    : line.replaceAll(/<\/?\w+|[^<]+/g, (piece) => (piece.startsWith('<') ? piece : inOtherLetters(piece)))
