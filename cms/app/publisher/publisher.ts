import { setTimeout as sleep } from 'node:timers/promises'
import { openPayload } from '../open-payload.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { publish } from '../../features/publishing/publish.ts'
import type { PublisherMemory } from '../../features/publishing/publisher-memory.ts'
import { InvalidReleaseError } from '../../features/publishing/invalid-release-error.ts'
import { publishSearch } from '../../features/publishing/search-release.ts'

// Publishes whenever the server asks for it, and remembers what it printed: see `publisher-process.ts`. Builds search indexes in
// between, and exits with the server.
process.env.DISABLE_PAYLOAD_HMR = 'true'

/** A request from the server. */
export interface PublishRequest {
  number: number
  why: string
}

/** The response to it. */
export type PublishAnswer =
  | { number: number; isDone: true; release: string }
  | { number: number; isDone: false; message: string; isContentFault: boolean }

const holder = process.env.VITRIN_PUBLISHER ?? `publisher ${process.pid}`
const payload = await openPayload('publisher')
const memory: PublisherMemory = {}
let lastRequest: Promise<void> = Promise.resolve()
/** The records of the next search index, when the live index is older than the pages. */
let pendingSearchRecords: Site['searchRecords'] | undefined
let isBuildingSearch = false

process.on('disconnect', () => process.exit(0))
process.on('message', (request: PublishRequest) => {
  lastRequest = lastRequest.then(() => answer(request))
})
process.send?.({ isReady: true })

async function answer({ number, why }: PublishRequest): Promise<void> {
  let reply: PublishAnswer
  try {
    const { release, search } = await publish(payload, why, () => {}, { memory, holder })
    pendingSearchRecords = search
    if (search) void buildSearch()
    reply = { number, isDone: true, release }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A publication failed.' })
    const message = error instanceof Error ? error.message : String(error)
    reply = { number, isDone: false, message, isContentFault: error instanceof InvalidReleaseError }
  }
  process.send?.(reply)
}

/** Builds the requested search index, and another one if that was requested in the meantime. */
async function buildSearch(): Promise<void> {
  if (isBuildingSearch) return
  isBuildingSearch = true
  try {
    while (pendingSearchRecords) {
      const records = pendingSearchRecords
      pendingSearchRecords = undefined
      try {
        await publishSearch(payload, records, { memory, holder })
      } catch (error) {
        payload.logger.error({ err: error, msg: 'The search index could not be made. It is tried again.' })
        pendingSearchRecords ??= records
        await sleep(5_000)
      }
    }
  } finally {
    isBuildingSearch = false
  }
}
