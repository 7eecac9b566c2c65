import type { IncomingHttpHeaders } from 'node:http'
import Negotiator from 'negotiator'

/** The content codings in which files lie in a release, best first: the smallest wins where a client takes several as gladly. */
const encodings = ['br', 'gzip', 'identity'] as const

/** What `Content-Encoding` may say of a file that is sent; `identity` is the file as it is. */
export type Encoding = (typeof encodings)[number]

/**
 * Chooses the content coding that a client wants most (RFC 9110, section 12.5.3). One that takes none of them, not even the file as
 * it is, is still given that: with a page it can do more than with a refusal.
 */
export const chooseEncoding = (headers: IncomingHttpHeaders): Encoding => {
  const wanted = new Negotiator({ headers }).encoding(encodings, { preferred: encodings })
  return encodings.find((encoding) => encoding === wanted) ?? 'identity'
}
