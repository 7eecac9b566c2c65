import type { RichTextField } from 'payload'
import type { Block, Field, InAllLanguages } from './field.ts'
import { videoFields } from './video.ts'

/** The heading levels that editors can use: those below the section heading, which is an `h2`. */
export const richTextHeadings = ['h3', 'h4'] as const

/**
 * Every node type that the editor offers, by Lexical's names. The CMS enables its features from this list and the site must be
 * able to render each; a test compares the three.
 */
export const richTextNodeTypes = [
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'list',
  'listitem',
  'quote',
  'table',
  'tablerow',
  'tablecell',
  'upload',
  'horizontalrule',
  'block',
] as const

/** A quotation with its source, which Lexical's own quote lacks. */
const sourcedQuoteBlock: Block = {
  slug: 'sourcedQuote',
  labels: { singular: { sv: 'Citat med källa' }, plural: { sv: 'Citat med källa' } },
  fields: [
    {
      name: 'quote',
      type: 'textarea',
      label: { sv: 'Citat' },
      required: true,
      admin: { description: { sv: 'Utan citattecken: de sätts av sig själva.' } },
    },
    {
      name: 'source',
      type: 'text',
      label: { sv: 'Källa' },
      required: true,
      admin: { description: { sv: 'Vem som säger det, eller var det står.' } },
    },
    {
      name: 'url',
      type: 'text',
      label: { sv: 'Länk till källan' },
      admin: { description: { sv: 'Börjar med https://' } },
      custom: { site: { format: 'url', searchWeight: 0 } },
    },
  ],
}

/** A box with facts, set apart from the text. */
const factBoxBlock: Block = {
  slug: 'factBox',
  labels: { singular: { sv: 'Faktaruta' }, plural: { sv: 'Faktarutor' } },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { sv: 'Rubrik' },
      required: true,
      admin: { description: { sv: 'Vad rutan handlar om.' } },
    },
    {
      name: 'body',
      type: 'richText',
      label: { sv: 'Text' },
      required: true,
      admin: { description: { sv: 'Korta fakta som går att läsa för sig.' } },
    },
  ],
}

/** A film that loads only after a click. */
const videoBlock: Block = {
  slug: 'video',
  labels: { singular: { sv: 'Film' }, plural: { sv: 'Filmer' } },
  fields: videoFields,
}

/** The blocks that an editor may put into rich text. */
export const richTextBlocks: Block[] = [sourcedQuoteBlock, factBoxBlock, videoBlock]

/** A text with headings, lists, quotes, links, pictures and blocks. */
export const richTextField = (
  field: Pick<InAllLanguages<RichTextField>, 'name' | 'label' | 'required' | 'admin' | 'custom'>,
): Field => ({ ...field, type: 'richText' })
