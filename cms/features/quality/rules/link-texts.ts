import { t } from '../texts.ts'
import type { QualityRule } from '../finding.ts'
import { getTextLinks } from '../../../platform/rich-text.ts'
import { nameOf } from './required.ts'

/** Link texts that do not say where the link leads. */
const vague =
  /^(klicka( här)?|tryck här|här|den här (sidan|länken)|denna (sida|länk)|länk|länken|(se|läs|titta)( mer| vidare)?( här)?|mer|mer (info|information)|till sidan)$/

const isVague = (text: string): boolean =>
  vague.test(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )

/** A link's text says where it leads, also for people who navigate by a list of links. */
export const linkTexts: QualityRule = {
  name: 'link-texts',
  severity: 'warning',
  find: ({ values }) =>
    values.flatMap((at) => {
      const { field, value } = at
      const own = field.custom?.site?.isLinkText && typeof value === 'string' ? [value] : []
      const texts = field.type === 'richText' ? getTextLinks(value).map(({ text }) => text) : own
      return [...new Set(texts.filter(isVague))].map((text) => ({
        at,
        message: t.quality.vagueLink(text, nameOf(at)),
        about: text,
      }))
    }),
}
