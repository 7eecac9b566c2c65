import { withProgress } from '../../../platform/admin/upload-progress.ts'
import type { DocumentSaves } from './document-saves.ts'

/** The forms that are open on each address of the API, the outermost first: a drawer may show the page's own document. */
const watched = new Map<string, DocumentSaves[]>()
let isInstalled = false

/**
 * Lets the saves of a form go through `saves` as long as it is open. Payload's form gives a component in it no way to see what
 * is sent and answered, so that the browser's `fetch` is what stands between; everything else passes it untouched.
 *
 * @param address where the form's document is saved: `/api/projects/<id>`.
 * @returns ends it.
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

/** The saves of the form that is open on an address; undefined when none is. */
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
