import { useSyncExternalStore } from 'react'

type Fetch = typeof window.fetch

/** The progress of a file's upload. */
export interface Upload {
  name: string
  /** Bytes. */
  sent: number
  /** Bytes. */
  total: number
}

/** Smaller uploads finish before anyone could read their progress, in bytes. */
const minTrackedBytes = 2_000_000

let current: Upload | undefined
const listeners = new Set<() => void>()
const notify = (upload: Upload | undefined): void => {
  current = upload
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The current upload; undefined when there is none. */
export const useUpload = (): Upload | undefined =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  )

/** Sends requests with large files through XMLHttpRequest, because the browser's `fetch` reports no progress. */
export const withProgress =
  (original: Fetch): Fetch =>
  (input, init) => {
    const file = init?.body instanceof FormData ? init.body.get('file') : undefined
    if (!(file instanceof File) || file.size < minTrackedBytes || !init) return original(input, init)
    return sendWithProgress(input instanceof Request ? input.url : String(input), init, file)
  }

const sendWithProgress = (address: string, init: RequestInit, file: File): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(init.method ?? 'POST', address)
    request.withCredentials = init.credentials === 'include'
    for (const [name, value] of new Headers(init.headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => notify({ name: file.name, sent: loaded, total }))
    request.addEventListener('load', () => {
      notify(undefined)
      const headers = { 'Content-Type': request.getResponseHeader('Content-Type') ?? 'text/plain' }
      resolve(new Response(request.responseText, { status: request.status, headers }))
    })
    const fail = (): void => {
      notify(undefined)
      reject(new TypeError(`The upload of ${file.name} was cut off.`))
    }
    request.addEventListener('error', fail)
    request.addEventListener('abort', fail)
    notify({ name: file.name, sent: 0, total: file.size })
    request.send(init.body as FormData)
  })
