import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { richTextBlocks, richTextHeadings } from '../../content-types/fields/rich-text.ts'
import { contentTypes } from '../../content-types/index.ts'
import { withRules } from './field-rules.ts'

/** What documents a link may lead to: all that have a page of their own. */
const linkableCollections = contentTypes
  .filter(({ custom }) => custom.site.kind === 'document' || custom.site.kind === 'vocabulary')
  .map(({ slug }) => slug)

/** The features of text inside a block: no blocks within blocks. */
const textFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: [...richTextHeadings] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: linkableCollections as never[] }),
  HorizontalRuleFeature(),
  UploadFeature({ enabledCollections: ['media' as never] }),
  InlineToolbarFeature(),
]

const blockEditor = lexicalEditor({ features: textFeatures })

const withEditor = (block: Block): Block => ({
  ...block,
  fields: withRules(block.fields).map((field) =>
    field.type === 'richText' ? { ...field, editor: blockEditor } : field,
  ),
})

/** The editor of every rich text: what `richTextNodeTypes` promises and nothing else. */
export const richTextEditor = lexicalEditor({
  features: [...textFeatures, BlocksFeature({ blocks: richTextBlocks.map(withEditor) }), FixedToolbarFeature()],
})
