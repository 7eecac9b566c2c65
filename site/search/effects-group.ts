import type { CrossGroup } from '../../search/query.ts'
import type { SiteTexts } from '../i18n/index.ts'

/** The group of the effects, which stand on pages of other groups. */
export const getEffectsGroup = ({ effects }: SiteTexts['searchPage']): CrossGroup => ({ name: effects, place: 1 })
