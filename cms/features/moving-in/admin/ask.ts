import { askApi, readAnswer, type ApiAnswer } from '../../../platform/admin/ask-api.ts'
import type { ShownMove } from '../run/move-state.ts'
import { t } from '../texts.ts'

/** Asks for something, or how a move is. */
export const ask = <Body = ShownMove>(what: string, data?: object): Promise<ApiAnswer<Body>> =>
  askApi(`/api/moving-in/${what}`, t.page.failed, data)

/**
 * Sends a file. Through XMLHttpRequest, because `fetch` tells nothing of how far an upload is.
 *
 * @param report is called with the part that has been sent, in percent.
 */
export const sendFile = (file: File, report: (percent: number) => void): Promise<ApiAnswer<ShownMove>> =>
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
        done(readAnswer(request.status, request.responseText, t.page.failed))
      } catch {
        done({ refusal: t.page.failed })
      }
    })
    const fail = (): void => done({ refusal: t.page.refusals.cutOff })
    request.addEventListener('error', fail)
    request.addEventListener('abort', fail)
    request.send(file)
  })
