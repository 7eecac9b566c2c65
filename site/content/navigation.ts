import { getContentType } from '../../content-types/index.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import type { Content } from './content.ts'
import { plainLists } from './fixed-addresses.ts'
import { getCollectionAddress, getTypeLabels } from './labels.ts'
import { getDocumentAt } from './lookups.ts'

/** A link with its text. */
export interface NavigationLink {
  title: string
  address: string
}

/** The addresses of pages without a document, which therefore have no declaration. */
export const pageAddresses = {
  home: '/',
  effects: '/effekter/',
  search: '/sok/',
  about: '/om/',
  accessibility: '/tillganglighet/',
  privacy: '/integritet/',
  openData: '/oppna-data/',
} as const

const listMainMenu = (language: SiteLanguage): NavigationLink[] => [
  { title: language.t.common.nav.projects, address: getCollectionAddress('projects') },
  { title: language.t.common.nav.effects, address: pageAddresses.effects },
  { title: language.t.common.nav.challenges, address: getCollectionAddress('challenges') },
  { title: language.t.common.nav.podcast, address: getCollectionAddress('episodes') },
  ...plainLists.map(({ type, address }) => ({ title: getTypeLabels(language, type).plural, address })),
  { title: language.t.common.nav.search, address: pageAddresses.search },
  { title: language.t.common.nav.about, address: pageAddresses.about },
]

/** Removes links to missing pages: those that editors write, such as `/om/`, may not exist. */
export const withoutMissingPages = (links: NavigationLink[], content: Content): NavigationLink[] => {
  const written: string[] = [pageAddresses.about, pageAddresses.privacy]
  return links.filter(({ address }) => !written.includes(address) || getDocumentAt(content, address))
}

/** The main menu. */
export const getMainMenu = (content: Content): NavigationLink[] =>
  withoutMissingPages(listMainMenu(content.language), content)

/** The feeds of the whole site. */
export const getFeeds = ({ settings: { site, podcast }, language: { t } }: Content): NavigationLink[] => [
  { title: t.common.feeds.projects(site.name), address: getFeedAddress('projects') },
  { title: t.common.feeds.podcast(podcast.title), address: getFeedAddress('episodes') },
]

/** The address of a collection's feed. */
export const getFeedAddress = (collection: 'projects' | 'episodes'): string => {
  const { feed } = getContentType(collection).custom.site
  if (!feed) throw new Error(`"${collection}" has no feed: write custom.site.feed in its declaration.`)
  return feed
}
