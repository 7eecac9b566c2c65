import type { APIRoute } from 'astro'
import { writeDcat } from '../../open-data/write-dcat.ts'

/** The open data as a catalogue for data portals. */
export const GET: APIRoute = ({ locals }) =>
  new Response(writeDcat(locals.content), { headers: { 'content-type': 'application/rdf+xml; charset=utf-8' } })
