import {
  EXPERIMENTAL_TableFeature,
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
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block as PayloadBlock } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import type { Block } from '../../../content-types/fields/field.ts'
import { richTextBlocks, richTextHeadings } from '../../../content-types/fields/rich-text.ts'
import { contentTypes, getFileType } from '../../../content-types/index.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from '../texts.ts'
import { withRules } from './field-rules.ts'
import { inAdminLanguage } from './in-admin-language.ts'

/** The documents that a link can point to: all that have a page of their own. */
const linkableCollections = contentTypes
  .filter(({ custom }) => custom.site.kind === 'document' || custom.site.kind === 'vocabulary')
  .map(({ slug }) => slug)

/** The editor features inside a block. Blocks cannot be nested. */
const textFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: [...richTextHeadings] }),
  BoldFeature(),
  ItalicFeature(),
  // CO₂ and m²: Payload's editor takes every format away that it does not offer, and with it what a pasted sign means.
  SubscriptFeature(),
  SuperscriptFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: linkableCollections as never[] }),
  HorizontalRuleFeature(),
  UploadFeature({ enabledCollections: [getFileType('image').slug as never] }),
  InlineToolbarFeature(),
]

type Editor = ReturnType<typeof lexicalEditor>

/**
 * An editor with our own texts. Payload writes its texts into the configuration when the editor is initialised, so ours are put
 * back after that.
 */
const withOurWords =
  (editor: Editor): Editor =>
  async (options) => {
    const opened = await editor(options)
    const { i18n } = options.config
    i18n.translations = deepMergeSimple(i18n.translations, { [adminLanguage]: { lexical: t.richTextTexts } })
    return opened
  }

const blockEditor = withOurWords(lexicalEditor({ features: textFeatures }))

const withEditor = (block: Block): PayloadBlock =>
  inAdminLanguage({
    ...block,
    fields: withRules(block.fields).map((field) =>
      field.type === 'richText' ? { ...field, editor: blockEditor } : field,
    ),
  })

/** The editor for all rich text: exactly what `richTextNodeTypes` lists. */
export const richTextEditor = withOurWords(
  lexicalEditor({
    features: [
      ...textFeatures,
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: richTextBlocks.map(withEditor) }),
      FixedToolbarFeature(),
    ],
  }),
)
