import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { t } from '../texts.ts'
import { getUser } from '../../platform/access/get-user.ts'

/** What nobody in particular may send, in bytes: a login and a form of the public need far less. */
const maxAnonymousBytes = 500_000

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Lets only those who are signed in send something large. Without this, whoever knows the address of the API could fill the disk:
 * an upload is written to a file before its access rules are asked.
 */
export const refuseLargeBodies =
  (payload: Payload, handler: Handler): Handler =>
  async (request, response) => {
    if (isSmall(request) || (await getUser(payload, request))) return handler(request, response)
    response
      .writeHead(401, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
      .end(JSON.stringify({ errors: [{ message: t.login.signInToSend }] }))
    // Read and thrown away, so that the sender comes to hear the answer.
    request.resume()
  }

const isSmall = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= maxAnonymousBytes
