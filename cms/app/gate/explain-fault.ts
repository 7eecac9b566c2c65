import type { AfterErrorHook } from 'payload'
import { t } from '../texts.ts'

/** What `busboy`, with which Payload reads forms, says of one that is broken. */
const formFaults =
  /^(Malformed (content type|part header|urlencoded form)|Missing Content-Type|Multipart: Boundary not found|Unexpected end of (file|form)|Request is not eligible for file upload)$/

/**
 * Says what is wrong with a request where Payload takes it for a fault of the installation, or says it in English: a form that breaks
 * off on its way, a relation to a document that is deleted at the same moment, a field that nobody may ask for.
 */
export const explainFault: AfterErrorHook = ({ error, req }) => {
  const isForm = req.headers?.get('content-type')?.startsWith('multipart/') ?? false
  // Large forms are not read before Payload does: see `read-body.ts`.
  if (isForm && (formFaults.test(error.message) || error instanceof SyntaxError)) return refusal(t.gate.body.form)
  if (isAboutMissing(error)) return refusal(t.gate.shape.gone)
  if (error.message.startsWith('The following path')) return refusal(t.gate.query.path(readPaths(error)))
  return undefined
}

const refusal = (message: string): { status: number; response: { errors: { message: string }[] } } => ({
  status: 400,
  response: { errors: [{ message }] },
})

/** Whether SQLite has found, as the last to look, that something points at a row which is not there. */
const isAboutMissing = (error: unknown): boolean =>
  error instanceof Error && (error.message.includes('FOREIGN KEY constraint failed') || isAboutMissing(error.cause))

/** The fields that a question named, and that cannot be asked for. */
const readPaths = (error: Error): string => {
  const { data } = error as { data?: unknown }
  return Array.isArray(data) ? data.map(({ path }: { path?: unknown }) => String(path)).join('”, ”') : ''
}
