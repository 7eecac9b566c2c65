import type { OpenSite } from '../../releases/compiled-site.ts'
import type { PrintedFile } from './print.ts'
import type { ReadSnapshot } from './snapshot.ts'

/** What a process that publishes again and again remembers of the last time, so that it does only what a change asks for. */
export interface PublisherMemory {
  last?: { release: string; site: OpenSite; files: Map<string, PrintedFile>; read: ReadSnapshot }
}
