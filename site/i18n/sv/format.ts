import { getFormat } from '../../../content-types/format/format.ts'
import { locales } from '../../../content-types/languages.ts'

/** How these texts write what they are given. */
export const { allOf, lower, minutes, number } = getFormat(locales.sv)
