import { getCollectionAddress } from '../content/labels.ts'
import { pageAddresses } from '../content/navigation.ts'
import { formatBrowseState } from './browse-state.ts'

/** The values selected in a list's filters: slugs by facet key. */
export type Selection = Record<string, string[]>

/** The id of the list on its page. */
export const listPlace = 'lista'

const getLink = (address: string, chosen: Selection): string =>
  `${address}${formatBrowseState({ chosen, query: '', sorting: undefined })}#${listPlace}`

/** The address of the list of projects with these values. */
export const getProjectsLink = (chosen: Selection): string => getLink(getCollectionAddress('projects'), chosen)

/** The address of the list of effects with these values. */
export const getEffectsLink = (chosen: Selection): string => getLink(pageAddresses.effects, chosen)
