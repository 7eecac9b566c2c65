import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { readLive } from '../../platform/published-state.ts'
import { withoutOverruled } from './refuse-poor-quality.ts'
import { t } from './texts.ts'
import { checkQuality, toFinding } from './check-quality.ts'
import { isValues } from '../../platform/rich-text.ts'

/**
 * `POST /api/<collection>/:id/quality`: what prevents publishing a document, with the form's content (`{ data }`) or its newest
 * draft. Warnings that were already overruled for the live version are left out.
 */
export const qualityEndpoint: Endpoint = {
  path: '/:id/quality',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'editor')) return refuse(401, t.quality.signIn)
    const collection = String(req.routeParams?.collection)
    const id = String(req.routeParams?.id)
    const given = await readGivenData(req)
    if (given === undefined) return refuse(400, t.quality.noContent)
    const stored = await req.payload.findByID({
      collection: collection as CollectionSlug,
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    const findings = await checkQuality(req, { collection, id, data: { ...stored, ...given } })
    const live = await readLive(collection, id, req)
    return Response.json(
      { findings: withoutOverruled(findings, live).map(toFinding) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

/** The content that was sent; empty when there was none, undefined when it is unreadable. */
const readGivenData = async (req: PayloadRequest): Promise<Record<string, unknown> | undefined> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    return undefined
  }
  const data: unknown = req.data?.data ?? {}
  return isValues(data) ? data : undefined
}

const refuse = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })
