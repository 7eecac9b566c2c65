import { randomBytes } from 'node:crypto'
import {
  bold,
  bullets,
  heading,
  link,
  paragraph,
  quote,
  richBlock,
  richText,
} from '../../content-types/examples/rich-text-builder.ts'
import { richTextBlocks } from '../../content-types/fields/rich-text.ts'
import type { RichText } from '../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'

/** Somebody who does not exist, in the ways in which people write them. */
export const person = { name: 'Klara Åkesdotter', email: 'klara.akesdotter@example.se', phone: '070-555 12 34' }
const otherWays = [
  'KLARA ÅKESDOTTER',
  'Åkesdotter, Klara',
  'klara åkesdotters',
  '+46 70 555 12 34',
  '0046705551234',
  person.email,
]

/** What must be found nowhere afterwards. */
export const traces = /(å|a\u030a?)kesdotter|70[^0-9]{0,3}555[^0-9]{0,3}12[^0-9]{0,3}34/i

/** How relationships are to be filled. */
type GetTarget = (collection: string) => Promise<string>

/** Content in which every field that people write in holds the person in one way or another. Derived from the declarations. */
export class PlantedPerson {
  readonly #getTarget: GetTarget
  #count = 0

  constructor(getTarget: GetTarget) {
    this.#getTarget = getTarget
  }

  async fill(fields: readonly DataField[]): Promise<Record<string, unknown>> {
    const filled: Record<string, unknown> = {}
    for (const field of fields) filled[field.name] = await this.#fillField(field)
    return filled
  }

  async #fillRow(list: DataField & { type: 'array' }): Promise<Record<string, unknown>> {
    return { ...(await this.fill(getDataFields(list.fields))), id: randomBytes(12).toString('hex') }
  }

  /** A text of its own with the person in it. */
  #write(): string {
    const way = [person.name, ...otherWays][this.#count % (otherWays.length + 1)]!
    return `Ord ${++this.#count} ${way} här`
  }

  async #fillField(field: DataField): Promise<unknown> {
    switch (field.type) {
      case 'group':
        return this.fill(getDataFields(field.fields))
      case 'array':
        return [await this.#fillRow(field), await this.#fillRow(field)]
      case 'richText':
        return this.#writeRichText()
      case 'relationship':
      case 'upload': {
        const target = await this.#getTarget(String(field.relationTo))
        return field.hasMany ? [target] : target
      }
      case 'select': {
        const [first] = field.options.map((option) => (typeof option === 'string' ? option : option.value))
        return field.hasMany ? [first] : first
      }
      case 'checkbox':
        return false
      case 'number':
        return field.min ?? 1
      case 'date':
        return '2026-06-01T12:00:00.000Z'
      case 'email':
        return person.email
      case 'text':
      case 'textarea':
        return this.#fillText(field)
      default:
        throw new Error(
          `"${field.name}" of type "${field.type}" cannot be filled. Teach tests/helpers/planted-person.ts how.`,
        )
    }
  }

  #fillText(field: DataField): string {
    const number = ++this.#count
    if (field.name === 'slug') return `klara-akesdotter-${number}`
    if (field.name === 'from') return `/klara-akesdotter/${number}/`
    if (field.name === 'to') return '/projekt/klara-akesdotter/'
    const { format } = field.custom?.site ?? {}
    if (format === 'url') return `https://example.se/klara-akesdotter/${number}`
    if (format === 'phone') return person.phone
    if (format === 'colour') return '#1f5c4d'
    if (format === 'webvtt') return `WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${person.name}>${this.#write()}\n`
    const maxLength = 'maxLength' in field && field.maxLength ? field.maxLength : Infinity
    return this.#write().slice(0, maxLength)
  }

  #writeRichText(isInBlock = false): RichText {
    const [first = '', last = ''] = person.name.split(' ')
    return richText(
      paragraph(`Ring ${first} `, bold(last), ` ${this.#write()} `, link(this.#write(), `mailto:${person.email}`)),
      heading('h3', this.#write()),
      quote(this.#write()),
      bullets(this.#write(), [link('numret', `tel:${person.phone.replace(/\D/g, '')}`)]),
      ...(isInBlock
        ? []
        : richTextBlocks.map((block) =>
            richBlock(
              block.slug,
              Object.fromEntries(
                getDataFields(block.fields).map((field) => [
                  field.name,
                  field.type === 'richText'
                    ? this.#writeRichText(true)
                    : field.type === 'upload'
                      ? null
                      : this.#fillText(field),
                ]),
              ),
            ),
          )),
    )
  }
}
