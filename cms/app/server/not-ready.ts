import type { ServerResponse } from 'node:http'
import { feedbackAction } from '../../../content-types/feedback.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from '../texts.ts'

/** A part of the installation that people ask for. */
export type ServerPart = 'form' | 'admin' | 'site'

/** Why something cannot be answered: it is starting, or cannot be reached because the database cannot. */
export type NotReady = 'starting' | 'unreachable'

/** Answers that something is not there yet, or not for now: as a page, or to a program as JSON. */
export const answerNotReady = (url: string, response: ServerResponse, asked: ServerPart, why: NotReady): void => {
  // The form is submitted by the public, who sees the response as a page. The browser's back button shows what was written.
  const isProgram = url.startsWith('/api') && !url.startsWith(feedbackAction)
  const what = t.server[asked]
  const says = t.server[why]
  response.writeHead(503, {
    'Retry-After': '5',
    'Cache-Control': 'no-store',
    'Content-Type': isProgram ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
  })
  if (isProgram) return void response.end(JSON.stringify({ errors: [{ message: says.error(what) }] }))
  const help = asked === 'form' && why === 'unreachable' ? says.formHelp : says.help
  response.end(
    `<!doctype html><html lang="${adminLanguage}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="5"><title>${says.title}</title></head><body><main><h1>${says.heading(what)}</h1><p>${help}</p></main></body></html>\n`,
  )
}
