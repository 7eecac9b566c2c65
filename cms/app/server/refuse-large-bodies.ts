import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { t } from '../texts.ts'
import { getUser } from '../../platform/access/get-user.ts'

/** The largest request body that anonymous users may send, in bytes: more than enough for a login or a public form. */
const maxAnonymousBytes = 500_000

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Allows large requests only from people who are signed in. Uploads are written to disk before their access rules run, so
 * otherwise anyone who knows the API's address could fill the disk.
 */
export const refuseLargeBodies =
  (payload: Payload, handler: Handler): Handler =>
  async (request, response) => {
    if (isSmall(request) || (await getUser(payload, request))) return handler(request, response)
    response
      .writeHead(401, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
      .end(JSON.stringify({ errors: [{ message: t.login.signInToSend }] }))
    // The body is read and discarded, so that the client gets to see the response.
    request.resume()
  }

const isSmall = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= maxAnonymousBytes
