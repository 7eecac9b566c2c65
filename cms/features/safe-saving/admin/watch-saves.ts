import { withProgress } from '../../../platform/admin/upload-progress.ts'
import type { DocumentSaves } from './document-saves.ts'

/** The open forms by API address, the outermost first: a drawer may show the same document as the page. */
const watched = new Map<string, DocumentSaves[]>()
let isInstalled = false

/**
 * Routes a form's saves through `saves` while it is open. Payload's form gives its components no way to see requests and
 * responses, so the browser's `fetch` is wrapped; everything else passes through unchanged.
 *
 * @param address where the form's document is saved: `/api/projects/<id>`.
 * @returns a function that ends it.
 */
export const watchSaves = (address: string, saves: DocumentSaves): (() => void) => {
  if (!isInstalled) install()
  watched.set(address, [...(watched.get(address) ?? []), saves])
  return () => {
    const left = (watched.get(address) ?? []).filter((one) => one !== saves)
    if (left.length) watched.set(address, left)
    else watched.delete(address)
  }
}

/** The saves of the form open for an address; undefined when there is none. */
export const getSaves = (address: string): DocumentSaves | undefined => watched.get(address)?.at(-1)

const install = (): void => {
  isInstalled = true
  const original = withProgress(window.fetch)
  window.fetch = (input, init) => {
    const method = init?.method?.toUpperCase()
    if (init && (method === 'PATCH' || method === 'POST') && (typeof input === 'string' || input instanceof URL)) {
      const address = new URL(input, window.location.href)
      const saves = watched.get(address.pathname)?.at(-1)
      if (saves && address.origin === window.location.origin) return saves.send(original, address, init)
    }
    return original(input, init)
  }
}
