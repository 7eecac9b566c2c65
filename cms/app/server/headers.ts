import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getSettings } from '../../platform/settings.ts'

const policy = "base-uri 'self'; object-src 'none'; form-action 'self'"
const ownFrames = "frame-ancestors 'self'"

/** Allows any site to embed the response in a frame. */
export const allowEmbedding = (response: ServerResponse): void => {
  response.setHeader('Content-Security-Policy', `frame-ancestors *; ${policy}`)
  response.removeHeader('X-Frame-Options')
}

/** Sets the security headers that every response has. Pages also carry their own Content-Security-Policy. */
export const setSecurityHeaders = (response: ServerResponse): void => {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  response.setHeader('Content-Security-Policy', `${ownFrames}; ${policy}`)
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  if (getSettings().siteUrl.startsWith('https:'))
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}

/**
 * Has no cache keep a response that depends on who asks, whatever else is said of it on the way: Next and Payload write headers of
 * their own when they answer.
 */
export const keepFromCaches = (response: ServerResponse): void => {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = ((...args: unknown[]) => {
    response.setHeader('Cache-Control', 'private, no-store')
    const vary = [response.getHeader('Vary') ?? []].flat().join(', ')
    if (!/(^|,)\s*(cookie|\*)\s*(,|$)/i.test(vary)) response.setHeader('Vary', vary ? `${vary}, Cookie` : 'Cookie')
    return writeHead(...args)
  }) as typeof response.writeHead
}

/**
 * Lets a page of the admin run its own scripts and no others. Next writes a name that is known to this one response onto each of its
 * scripts, and takes it from the policy that it finds on the request (getScriptNonceFromHeader in next/dist/server/app-render). What
 * those scripts load may run too: the admin's parts come when they are needed.
 */
export const allowOwnScripts = (request: IncomingMessage, response: ServerResponse): void => {
  const scripts = `script-src 'nonce-${randomBytes(18).toString('base64')}' 'strict-dynamic'`
  request.headers['content-security-policy'] = scripts
  response.setHeader('Content-Security-Policy', `${scripts}; ${ownFrames}; ${policy}`)
}
