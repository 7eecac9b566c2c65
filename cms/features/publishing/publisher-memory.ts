import type { Site } from '../../../site/adapter/entrypoint.ts'
import type { PrintedFile } from './print.ts'
import type { ReadSnapshot } from './snapshot.ts'

/** What a process that publishes again and again remembers of the last time, so that it does only what a change asks for. */
export interface PublisherMemory {
  last?: { release: string; site: Site; files: Map<string, PrintedFile>; read: ReadSnapshot }
}
