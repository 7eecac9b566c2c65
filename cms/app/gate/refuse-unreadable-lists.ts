import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SanitizedConfig } from 'payload'
import { escapeHtml } from '../../platform/escape-html.ts'
import { adminLanguage } from '../../platform/language.ts'
import { parseRequestAddress } from '../../platform/request-address.ts'
import { t } from '../texts.ts'
import { findQueryFault } from './find-query-fault.ts'
import { readQuery } from './read-query.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Answers for a list of the admin whose address asks for what cannot be: a link that was cut, a filter that somebody wrote by hand.
 * The list would fail while it is drawn, and say only that something went wrong.
 */
export const refuseUnreadableLists =
  (config: SanitizedConfig, handler: Handler): Handler =>
  (request, response) => {
    const address = parseRequestAddress(request.url ?? '/')
    if (!address) return handler(request, response)
    const { pathname, search } = address
    const [, admin, kind, slug] = pathname.split('/')
    if (admin !== 'admin' || kind !== 'collections' || !search) return handler(request, response)
    const fields = config.collections.find((one) => one.slug === slug)?.flattenedFields
    const fault = findQueryFault({ config, fields }, readQuery(search))
    if (fault === undefined) return handler(request, response)
    response.writeHead(400, { 'Content-Type': 'text/html; charset=utf-8' }).end(makePage(fault, pathname))
    return Promise.resolve()
  }

const makePage = (fault: string, address: string): string =>
  `<!doctype html><html lang="${adminLanguage}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${t.gate.list.title}</title></head><body><main><h1>${t.gate.list.title}</h1><p>${escapeHtml(fault)}</p><p><a href="${escapeHtml(address)}">${t.gate.list.whole}</a></p></main></body></html>\n`
