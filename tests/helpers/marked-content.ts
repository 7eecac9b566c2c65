import {
  bold,
  bullets,
  heading,
  italic,
  link,
  numbers,
  paragraph,
  quote,
  richBlock,
  richText,
  table,
} from '../../content-types/examples/rich-text-builder.ts'
import { richTextBlocks } from '../../content-types/fields/rich-text.ts'
import type { RichText, RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, getContentType, settings } from '../../content-types/index.ts'
import { defaultLanguage } from '../../content-types/languages.ts'
import type { ContentType } from '../../content-types/roles.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { getOptions, getText } from '../../content-types/texts.ts'
import { isTranscript, makeFileFacts } from './marked-files.ts'
import { MarkMaker, writeDay, writeNumber, type Mark } from './marks.ts'

type Data = Record<string, unknown>
/** Which fields to fill: all of them, each with a mark, or only what a document cannot do without. */
type Extent = 'full' | 'least'
type Place = Pick<Mark, 'path' | 'parents'>

/** Content in which every field of certain documents contains a unique mark. Derived from the declarations. */
export class MarkedContent {
  readonly snapshot: Snapshot = { origin: 'https://vitrin.example.se', collections: {}, settings: {} }
  readonly #make = new MarkMaker()
  readonly #minimal = new Map<string, StoredDocument>()
  #marks: Mark[] = []

  constructor() {
    for (const { slug } of contentTypes) this.snapshot.collections[slug] = []
    for (const { slug, fields } of settings)
      this.snapshot.settings[slug] = this.#fill(getDataFields(fields), slug, [], 'least')
    this.#marks = []
  }

  /** Adds a document with a mark in every field at every depth. `isPublic` ticks the boxes that make groups public. */
  addFull(type: ContentType, isPublic = true): { document: StoredDocument; marks: Mark[] } {
    this.#marks = []
    const document = this.#add(type, 'full')
    if (!isPublic) {
      for (const field of getDataFields(type.fields)) {
        const box = field.custom?.site?.publicWhen
        if (box) (document[field.name] as Data)[box] = false
      }
    }
    return { document, marks: this.#marks }
  }

  /** Fills settings with a mark in every field. */
  fillSettings(slug: string): Mark[] {
    this.#marks = []
    const { fields } = settings.find((one) => one.slug === slug)!
    this.snapshot.settings[slug] = this.#fill(getDataFields(fields), slug, [], 'full')
    return this.#marks
  }

  #add(type: ContentType, extent: Extent): StoredDocument {
    const document: StoredDocument = {
      id: this.#make.word(),
      createdAt: '2010-01-01T12:00:00.000Z',
      updatedAt: '2010-01-01T12:00:00.000Z',
      ...(type.custom.site.kind === 'document' ? { _status: 'published' } : {}),
    }
    Object.assign(document, this.#fill(getDataFields(type.fields), type.slug, [], extent))
    if (type.custom.site.address) document.slug ??= this.#make.word()
    if (type.custom.site.kind === 'file')
      Object.assign(
        document,
        makeFileFacts(type.slug, () => this.#make.word()),
      )
    this.snapshot.collections[type.slug]!.push(document)
    return document
  }

  /** A document for others to reference, with only its required fields. One per collection. */
  #getLeast(collection: string): StoredDocument {
    const known = this.#minimal.get(collection)
    if (known) return known
    const document = this.#addTarget(getContentType(collection))
    this.#minimal.set(collection, document)
    return document
  }

  /** Adds a document for others to reference. Its own fields are not under test, so they contain no marks. */
  #addTarget(type: ContentType): StoredDocument {
    const marks = this.#marks
    this.#marks = []
    const document = this.#add(type, 'least')
    this.#marks = marks
    return document
  }

  #fill(fields: DataField[], path: string, parents: DataField[], extent: Extent): Data {
    return Object.fromEntries(
      fields
        .filter((field) => extent === 'full' || ('required' in field && field.required))
        .map((field) => [field.name, this.#value(field, { path: `${path}.${field.name}`, parents }, extent)]),
    )
  }

  #value(field: DataField, place: Place, extent: Extent): unknown {
    const inside = [...place.parents, field]
    switch (field.type) {
      case 'text':
      case 'textarea':
        return this.#text(field, place)
      case 'email':
        return this.#mark(field, place, 'text', `${this.#make.word()}@example.se`)
      case 'number': {
        const number = this.#make.number(field.min, field.max)
        this.#mark(field, place, 'number', ...writeNumber(number))
        return number
      }
      case 'date': {
        const day = this.#make.day()
        this.#mark(field, place, 'date', ...writeDay(day))
        return day
      }
      case 'checkbox':
        this.#mark(field, place, 'checkbox', 'true')
        return true
      case 'select':
        return this.#choice(field, place)
      case 'relationship':
      case 'upload': {
        const one = (): string => this.#related(field, place, String(field.relationTo), extent)
        return field.hasMany ? [one(), one()] : one()
      }
      case 'richText':
        return this.#richText(field, place, extent)
      case 'group':
        return this.#fill(getDataFields(field.fields), place.path, inside, extent)
      case 'array':
        return [1, 2].map(() => this.#fill(getDataFields(field.fields), place.path, inside, extent))
      default:
        throw new Error(
          `${place.path}: a test cannot fill a field of type "${field.type}". Teach tests/helpers/marked-content.ts how.`,
        )
    }
  }

  #mark(field: DataField, { path, parents }: Place, kind: Mark['kind'], ...anyOf: [string, ...string[]]): string {
    this.#marks.push({ path, field, parents, kind, anyOf })
    return anyOf[0]
  }

  #text(field: DataField, place: Place): string {
    const role = field.custom?.site
    const word = this.#make.word()
    if (field.name === 'slug' && !place.parents.length) return this.#mark(field, place, 'slug', word)
    if (role?.format === 'webvtt') {
      this.#mark(field, place, 'text', word)
      return `WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Gäst>Orden ${word} sägs\n`
    }
    if ('unique' in field && field.unique && role?.searchWeight === 0)
      return this.#mark(field, place, 'address', this.#make.uuid())
    if (role?.searchWeight !== 0 && !/^(url|link)$/.test(field.name)) return this.#mark(field, place, 'text', word)
    // Fields that are not searched contain addresses or the like.
    this.#mark(field, place, 'address', `${word}.example.se`)
    return `https://${word}.example.se/`
  }

  #choice(field: DataField & { type: 'select' }, place: Place): string | string[] {
    const { value, label } = getOptions(field, (texts) => getText(texts, defaultLanguage)).at(-1)!
    const vocabulary = fixedVocabularies.find(({ slug }) => slug === field.custom?.site?.vocabulary)
    const goal = vocabulary?.values.find((one) => one.value === value)
    if (goal) this.#mark(field, place, 'name', getText(goal.name, defaultLanguage))
    else this.#mark(field, place, 'option', label, value)
    return field.hasMany ? [value] : value
  }

  #related(field: DataField, place: Place, collection: string, extent: Extent): string {
    if (extent === 'least') return this.#getLeast(collection).id
    const type = getContentType(collection)
    const target = this.#addTarget(type)
    // Only of a stopped project it is told how far it got.
    const progress = field.custom?.site?.progress
    if (progress?.reached) target[progress.stopped] = true
    const { kind, file } = type.custom.site
    if (kind !== 'file') this.#mark(field, place, 'name', String(target.title ?? target.name))
    else if (file?.kind === 'image') {
      this.#mark(field, place, 'file', String(target.filename))
      // Pictures that are facts of the document are shown with what they show and who made them.
      if (field.custom?.site?.openData)
        for (const fact of ['alt', 'credit'])
          this.#mark(field, { ...place, path: `${place.path}.${fact}` }, 'caption', String(target[fact]))
    } else this.#mark(field, place, 'file', String(target.filename), ...(isTranscript(field) ? ['avskrift.vtt'] : []))
    return target.id
  }

  #richText(field: DataField, place: Place, extent: Extent): RichText {
    const write = (what: string): string => {
      const word = this.#make.word()
      this.#mark(field, { ...place, path: `${place.path} (${what})` }, 'text', word)
      return word
    }
    if (extent === 'least') return richText(write('paragraph'))
    const address = this.#make.word()
    this.#mark(field, { ...place, path: `${place.path} (link address)` }, 'address', `${address}.example.se`)
    return richText(
      paragraph(
        write('paragraph'),
        bold(write('bold')),
        italic(write('italic')),
        link(write('link'), `https://${address}.example.se/`),
      ),
      heading('h3', write('heading')),
      quote(write('quote')),
      bullets(write('bullet')),
      numbers(write('number')),
      table([write('column'), write('other column')], [write('row'), write('cell')]),
      ...richTextBlocks.map((block): RichTextNode => {
        const inside = { ...place, path: `${place.path} (${block.slug})` }
        return richBlock(block.slug, this.#fillBlock(getDataFields(block.fields), inside))
      }),
    )
  }

  /** A block's own rich text is one paragraph: blocks stand in no blocks. */
  #fillBlock(fields: DataField[], place: Place): Data {
    return Object.fromEntries(
      fields.map((field) => {
        const own = { ...place, path: `${place.path}.${field.name}` }
        return [field.name, this.#value(field, own, field.type === 'richText' ? 'least' : 'full')]
      }),
    )
  }
}
