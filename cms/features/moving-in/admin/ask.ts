import type { ShownMove } from '../run/move-state.ts'
import { t } from '../texts.ts'

/** How a move is, or why what was asked for was refused, in Swedish. */
export type Answer = { move: ShownMove; refusal?: undefined } | { move?: undefined; refusal: string }

/** What was answered, or why what was asked for was refused, in Swedish. */
type Said<Kind> = { said: Kind; refusal?: undefined } | { said?: undefined; refusal: string }

const read = <Kind>(status: number, body: string): Said<Kind> => {
  if (status >= 500) return { refusal: t.page.failed }
  const said = JSON.parse(body) as Kind & { errors?: { message: string }[] }
  return said.errors ? { refusal: said.errors[0]?.message ?? t.page.failed } : { said }
}

const toAnswer = ({ said, refusal }: Said<ShownMove>): Answer =>
  said ? { move: said } : { refusal: refusal ?? t.page.failed }

/** Asks for something, or how a move is. */
export const ask = async (what: string, data?: object): Promise<Answer> => toAnswer(await askFor(what, data))

/** Asks for anything that the endpoints of the page answer with. */
export const askFor = async <Kind>(what: string, data?: object): Promise<Said<Kind>> => {
  try {
    const response = await fetch(`/api/moving-in/${what}`, {
      method: data ? 'POST' : 'GET',
      credentials: 'include',
      ...(data ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) } : {}),
    })
    return read(response.status, await response.text())
  } catch {
    return { refusal: t.page.failed }
  }
}

/**
 * Sends a file. Through XMLHttpRequest, because `fetch` tells nothing of how far an upload is.
 *
 * @param report is called with the part that has been sent, in percent.
 */
export const sendFile = (file: File, report: (percent: number) => void): Promise<Answer> =>
  new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/moving-in/file?name=${encodeURIComponent(file.name)}`)
    request.withCredentials = true
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      report(Math.floor((100 * loaded) / (total || 1))),
    )
    request.addEventListener('load', () => {
      try {
        done(toAnswer(read(request.status, request.responseText)))
      } catch {
        done({ refusal: t.page.failed })
      }
    })
    const fail = (): void => done({ refusal: t.page.refusals.cutOff })
    request.addEventListener('error', fail)
    request.addEventListener('abort', fail)
    request.send(file)
  })
