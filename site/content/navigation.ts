import { getContentType } from '../../content-types/index.ts'
import { t } from '../i18n/index.ts'
import type { AllSettings, Content } from './content.ts'
import { plainLists } from './fixed-addresses.ts'
import { getCollectionAddress, getText } from './labels.ts'
import { getDocumentAt } from './lookups.ts'

/** A link: what it says and where it leads. */
export interface NavigationLink {
  title: string
  address: string
}

/** The pages that belong to no document and therefore have no declaration that says their address. */
export const pageAddresses = {
  home: '/',
  effects: '/effekter/',
  search: '/sok/',
  about: '/om/',
  accessibility: '/tillganglighet/',
  privacy: '/integritet/',
  openData: '/oppna-data/',
} as const

const mainMenu: NavigationLink[] = [
  { title: t.common.nav.projects, address: getCollectionAddress('projects') },
  { title: t.common.nav.effects, address: pageAddresses.effects },
  { title: t.common.nav.challenges, address: getCollectionAddress('challenges') },
  { title: t.common.nav.podcast, address: getCollectionAddress('episodes') },
  ...plainLists.map(({ type, address }) => ({ title: getText(type.labels.plural), address })),
  { title: t.common.nav.search, address: pageAddresses.search },
  { title: t.common.nav.about, address: pageAddresses.about },
]

/** The links that lead somewhere: pages that editors write, such as `/om/`, may be missing. */
export const withoutMissingPages = (links: NavigationLink[], content: Content): NavigationLink[] => {
  const written: string[] = [pageAddresses.about, pageAddresses.privacy]
  return links.filter(({ address }) => !written.includes(address) || getDocumentAt(content, address))
}

/** The main menu. */
export const getMainMenu = (content: Content): NavigationLink[] => withoutMissingPages(mainMenu, content)

/** The feeds of the whole site. */
export const getFeeds = ({ site, podcast }: AllSettings): NavigationLink[] => [
  { title: t.common.feeds.projects(site.name), address: getFeedAddress('projects') },
  { title: t.common.feeds.podcast(podcast.title), address: getFeedAddress('episodes') },
]

/** The address of a collection's feed. */
export const getFeedAddress = (collection: 'projects' | 'episodes'): string => {
  const { feed } = getContentType(collection).custom.site
  if (!feed) throw new Error(`"${collection}" has no feed: write custom.site.feed in its declaration.`)
  return feed
}
