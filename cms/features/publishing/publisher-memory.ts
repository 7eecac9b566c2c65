import type { Snapshot } from '../../../content-types/snapshot.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import type { PrintedFile } from './print.ts'
import type { ReadSnapshot } from './snapshot.ts'

/** What a long-running publisher remembers about its last publication, so that it only redoes what a change affects. */
export interface PublisherMemory {
  last?: {
    release: string
    site: Site
    files: Map<string, PrintedFile>
    read: ReadSnapshot
    /** The content that was shown: that which was read, but for what was set aside. */
    shown: Snapshot
  }
}
