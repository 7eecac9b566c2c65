import type { Block, Field, RichTextField } from 'payload'
import { videoFields } from './video.ts'

/** The headings that an editor may choose: those below the section's own, which is an `h2`. */
export const richTextHeadings = ['h3', 'h4'] as const

/**
 * Every kind of node that the editor offers, as Lexical's own type names. The CMS switches its features on from this list
 * and the site must be able to show each; a test compares the three.
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
  'upload',
  'horizontalrule',
  'block',
] as const

/** A quotation with its source, which Lexical's own quote has no room for. */
const sourcedQuoteBlock: Block = {
  slug: 'sourcedQuote',
  labels: { singular: 'Citat med källa', plural: 'Citat med källa' },
  fields: [
    {
      name: 'quote',
      type: 'textarea',
      label: 'Citat',
      required: true,
      admin: { description: 'Utan citattecken: de sätts av sig själva.' },
    },
    {
      name: 'source',
      type: 'text',
      label: 'Källa',
      required: true,
      admin: { description: 'Vem som säger det, eller var det står.' },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Länk till källan',
      admin: { description: 'Börjar med https://' },
      custom: { site: { format: 'url', searchWeight: 0 } },
    },
  ],
}

/** Facts set apart from the running text. */
const factBoxBlock: Block = {
  slug: 'factBox',
  labels: { singular: 'Faktaruta', plural: 'Faktarutor' },
  fields: [
    { name: 'title', type: 'text', label: 'Rubrik', required: true, admin: { description: 'Vad rutan handlar om.' } },
    {
      name: 'body',
      type: 'richText',
      label: 'Text',
      required: true,
      admin: { description: 'Korta fakta som går att läsa för sig.' },
    },
  ],
}

/** A film that is shown only after a click. */
const videoBlock: Block = {
  slug: 'video',
  labels: { singular: 'Film', plural: 'Filmer' },
  fields: videoFields,
}

/** The blocks that an editor may put into rich text. */
export const richTextBlocks: Block[] = [sourcedQuoteBlock, factBoxBlock, videoBlock]

/** A text with headings, lists, quotes, links, pictures and blocks. */
export const richTextField = (
  field: Pick<RichTextField, 'name' | 'label' | 'required' | 'admin' | 'custom'>,
): Field => ({ ...field, type: 'richText' })
