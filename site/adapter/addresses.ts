import type { SSRManifest } from 'astro'
import type { Content } from '../content/content.ts'

/**
 * Every address of the site: the routes without parameters, which Astro knows, and those of routes with parameters, which
 * the content knows. A new page in `pages/` is therefore printed without being named anywhere else.
 */
export const getAddresses = (manifest: SSRManifest, content: Content): string[] => {
  const fixed = manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ params, type, route }) => !params.length && (type === 'page' || type === 'endpoint') && !route.startsWith('/_'))
    .map(({ route, type }) => (type === 'page' ? `${route.replace(/\/$/, '')}/` : route))
  return [...new Set([...fixed, ...content.pageDocuments.map(({ address }) => address)])].sort()
}
