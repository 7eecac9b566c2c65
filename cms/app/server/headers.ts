import type { ServerResponse } from 'node:http'
import { getSettings } from '../../platform/settings.ts'

const policy = "base-uri 'self'; object-src 'none'; form-action 'self'"

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
  response.setHeader('Content-Security-Policy', `frame-ancestors 'self'; ${policy}`)
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  if (getSettings().siteUrl.startsWith('https:'))
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}
