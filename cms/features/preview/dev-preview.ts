import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Draft, RenderDraft } from '../../releases/draft.ts'

/** The header that marks the development server's own request for a previewed page. */
const header = 'x-vitrin-preview'

/** Previews in `npm run dev`, where Astro's development server renders every page. */
export interface DevPreview {
  render: RenderDraft
  /** The draft that a request is for. Only the server itself knows the secret token it sends. */
  getDraft: (request: IncomingMessage) => Draft | undefined
}

/** @param origin where the development server listens. */
export const createDevPreview = (origin: string): DevPreview => {
  const drafts = new Map<string, Draft>()
  return {
    render: async (draft) => {
      const token = randomUUID()
      drafts.set(token, draft)
      try {
        const response = await fetch(origin, { headers: { [header]: token } })
        if (!response.ok) throw new Error(`The development server answered ${response.status}.`)
        return await response.text()
      } finally {
        drafts.delete(token)
      }
    },
    getDraft: ({ headers }) => drafts.get(String(headers[header])),
  }
}
