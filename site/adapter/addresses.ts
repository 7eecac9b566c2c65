import type { SSRManifest } from 'astro'
import type { Content } from '../content/content.ts'
import { plainLists } from '../content/fixed-addresses.ts'
import { getLaterPageAddresses } from '../content/list-pages.ts'
import { getPlayerAddresses } from '../podcast/episodes.ts'

/** Exported by a route file with parameters: lists its addresses. */
export type ListAddresses = (content: Content) => string[]

/** The page that web servers return for an unknown address. */
export const notFoundAddress = '/404.html'

const endpoints = import.meta.glob<{ listAddresses?: ListAddresses }>('../pages/**/*.ts', { eager: true })

/** The addresses that exist whatever the content is: those of routes without parameters, which Astro knows, and plain lists. */
export const getOwnAddresses = (manifest: SSRManifest): string[] => [
  ...manifest.routes
    .map(({ routeData }) => routeData)
    .filter(
      ({ params, type, route }) =>
        !params.length &&
        (type === 'page' || type === 'endpoint') &&
        !route.startsWith('/_') &&
        !isNotFoundRoute(route),
    )
    .map(({ route, type }) => (type === 'page' ? `${route.replace(/\/$/, '')}/` : route)),
  ...plainLists.map(({ address }) => address),
  notFoundAddress,
]

/**
 * All addresses of the site: the fixed ones, and those of routes with parameters. Pages follow from the content and the length of
 * its lists; other files are listed by their route (`listAddresses`). A new file in `pages/` is therefore printed without being
 * named anywhere else.
 */
export const getAddresses = (manifest: SSRManifest, content: Content): string[] => {
  const listed = Object.values(endpoints).flatMap(({ listAddresses }) => listAddresses?.(content) ?? [])
  const pages = content.pageDocuments.map(({ address }) => address)
  return [
    ...new Set([
      ...getOwnAddresses(manifest),
      ...listed,
      ...pages,
      ...getLaterPageAddresses(content),
      ...getPlayerAddresses(content),
    ]),
  ].sort()
}

/** The address to request from Astro: `/404.html` is rendered by `pages/404.astro`. */
export const toRouteAddress = (address: string): string => (address === notFoundAddress ? '/404/' : address)

const isNotFoundRoute = (route: string): boolean => /^\/404\/?$/.test(route)
