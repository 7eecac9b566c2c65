import { getCollectionAddress } from '../content/labels.ts'
import { pageAddresses } from '../content/navigation.ts'
import { formatBrowseState } from './browse-state.ts'

/** Values chosen in the filters of a list: by the facet's key, their slugs. */
export type Selection = Record<string, string[]>

/** The place of the list on its page. */
export const listPlace = 'lista'

const getLink = (address: string, chosen: Selection): string =>
  `${address}${formatBrowseState({ chosen, query: '', sorting: undefined })}#${listPlace}`

/** Where the projects with certain values are listed. */
export const getProjectsLink = (chosen: Selection): string => getLink(getCollectionAddress('projects'), chosen)

/** Where the aims with certain values are listed. */
export const getEffectsLink = (chosen: Selection): string => getLink(pageAddresses.effects, chosen)
