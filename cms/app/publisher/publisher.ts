import { setTimeout as sleep } from 'node:timers/promises'
import { openPayload } from '../open-payload.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { publish } from '../../features/publishing/publish.ts'
import type { PublisherMemory } from '../../features/publishing/publisher-memory.ts'
import { ReleaseFault } from '../../features/publishing/release-fault.ts'
import { publishSearch } from '../../features/publishing/search-release.ts'

// A process that publishes whenever the server asks for it, and remembers what it printed: see `publisher-process.ts`. It makes
// search indexes in between, and ends with the server.
process.env.DISABLE_PAYLOAD_HMR = 'true'

/** What the server asks. */
export interface PublishRequest {
  number: number
  why: string
}

/** What it is answered. */
export type PublishAnswer =
  | { number: number; isDone: true; release: string }
  | { number: number; isDone: false; message: string; isFault: boolean }

const holder = process.env.VITRIN_PUBLISHER ?? `publisher ${process.pid}`
const payload = await openPayload('publisher')
const memory: PublisherMemory = {}
let lastRequest: Promise<void> = Promise.resolve()
/** What search is to know, when its index is older than the pages. */
let wantedSearch: Site['searchRecords'] | undefined
let isMakingSearch = false

process.on('disconnect', () => process.exit(0))
process.on('message', (request: PublishRequest) => {
  lastRequest = lastRequest.then(() => answer(request))
})
process.send?.({ isReady: true })

async function answer({ number, why }: PublishRequest): Promise<void> {
  let reply: PublishAnswer
  try {
    const { release, search } = await publish(payload, why, () => {}, { memory, holder })
    wantedSearch = search
    if (search) void makeSearch()
    reply = { number, isDone: true, release }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A publication failed.' })
    const message = error instanceof Error ? error.message : String(error)
    reply = { number, isDone: false, message, isFault: error instanceof ReleaseFault }
  }
  process.send?.(reply)
}

/** Makes the search index that is wanted, and again when another has been wanted meanwhile. */
async function makeSearch(): Promise<void> {
  if (isMakingSearch) return
  isMakingSearch = true
  try {
    while (wantedSearch) {
      const records = wantedSearch
      wantedSearch = undefined
      try {
        await publishSearch(payload, records, { memory, holder })
      } catch (error) {
        payload.logger.error({ err: error, msg: 'The search index could not be made. It is tried again.' })
        wantedSearch ??= records
        await sleep(5_000)
      }
    }
  } finally {
    isMakingSearch = false
  }
}
