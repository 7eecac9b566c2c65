import { APIError, type Endpoint } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'
import { collectSitemaps } from './collect-sitemaps.ts'
import { findDeadAddresses } from './find-dead-addresses.ts'

/** How many addresses are looked at in one request. */
const maxAddresses = 20_000

const refuse = (message: string, status: number): APIError => new APIError(message, status, null, true)

/**
 * `POST /api/old-addresses/report`, for publishers: which old addresses lead nowhere. Takes `{ addresses }`, pairs of an address and
 * how often it is named, or `{ sitemap }`, the address of a sitemap. Responds with `{ report }`.
 *
 * @param openFetchText makes what fetches texts from the host of an address, and throws a sentence in Swedish when it cannot.
 */
export const makeDeadAddressesEndpoint = (
  openFetchText: (address: string) => (address: string) => Promise<{ text: string }>,
): Endpoint => ({
  path: '/old-addresses/report',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'publisher')) throw refuse(t.dead.notAllowed, req.user ? 403 : 401)
    const body: unknown = await req.json?.().catch(() => undefined)
    const { addresses, sitemap } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    const list =
      typeof sitemap === 'string' && sitemap.trim()
        ? [...(await readSitemap(sitemap.trim(), openFetchText))]
        : (Array.isArray(addresses) ? addresses : []).flatMap(readPair)
    if (!list.length) throw refuse(t.dead.none, 400)
    if (list.length > maxAddresses) throw refuse(t.dead.tooMany(maxAddresses), 400)
    return Response.json({ report: await findDeadAddresses(list, req) }, { headers: { 'Cache-Control': 'no-store' } })
  },
})

const readSitemap = async (
  address: string,
  openFetchText: Parameters<typeof makeDeadAddressesEndpoint>[0],
): Promise<Map<string, number>> => {
  try {
    return await collectSitemaps(address, openFetchText(address))
  } catch (error) {
    // Any other fault is ours, and is told as such.
    if (error instanceof Error && error.name === 'FetchError') throw refuse(error.message, 400)
    throw error
  }
}

const readPair = (pair: unknown): [string, number][] => {
  const [address, count] = Array.isArray(pair) ? (pair as unknown[]) : [pair, 1]
  return typeof address === 'string' && address.length <= 2_000
    ? [[address, Number.isSafeInteger(count) && Number(count) > 0 ? Number(count) : 1]]
    : []
}
