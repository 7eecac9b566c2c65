import type { APIRoute } from 'astro'
import { toJsonResponse } from '../../open-data/data-sets.ts'
import { writeBrowseIndex } from '../../search/write-browse-index.ts'

/** The index for the filters of the lists. */
export const GET: APIRoute = ({ locals }) => toJsonResponse(writeBrowseIndex(locals.content))
