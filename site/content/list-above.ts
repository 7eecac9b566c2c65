import { contentTypes } from '../../content-types/index.ts'
import { fixedAddresses } from './fixed-addresses.ts'
import { getText } from './labels.ts'
import type { NavigationLink } from './navigation.ts'

/** The list that a page belongs to: for `/projekt/hbg-works/` and `/projekt/teknik/ai/` that of all projects. */
export const findListAbove = (address: string): NavigationLink | undefined => {
  const parts = address.split('/').filter(Boolean)
  for (let length = parts.length - 1; length > 0; length--) {
    const above = `/${parts.slice(0, length).join('/')}/`
    const labels = contentTypes.find(({ custom }) => custom.site.address === above)?.labels
    if (labels && fixedAddresses.includes(above)) return { title: getText(labels.plural), address: above }
  }
  return undefined
}
