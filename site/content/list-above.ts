import { contentTypes } from '../../content-types/index.ts'
import { fixedAddresses } from './fixed-addresses.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { getTypeLabels } from './labels.ts'
import type { NavigationLink } from './navigation.ts'

/** The parent list of a page: the list of all projects for `/projekt/hbg-works/` and `/projekt/teknik/ai/`. */
export const findListAbove = (language: SiteLanguage, address: string): NavigationLink | undefined => {
  const parts = address.split('/').filter(Boolean)
  for (let length = parts.length - 1; length > 0; length--) {
    const above = `/${parts.slice(0, length).join('/')}/`
    const type = contentTypes.find(({ custom }) => custom.site.address === above)
    if (type && fixedAddresses.includes(above)) return { title: getTypeLabels(language, type).plural, address: above }
  }
  return undefined
}
