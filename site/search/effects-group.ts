import type { CrossGroup } from '../../search/query.ts'
import { common } from '../i18n/sv/common.ts'

/** The group of the aims and results, which stand on pages of other groups. */
export const effectsGroup: CrossGroup = { name: common.nav.effects, place: 1 }
