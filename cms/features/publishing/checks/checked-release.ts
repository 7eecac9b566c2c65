import type { Snapshot } from '../../../../content-types/snapshot.ts'
import type { Site } from '../../../../site/adapter/entrypoint.ts'
import type { PrintedFile } from '../print.ts'
import type { ReleaseManifest } from '../../../releases/release-store.ts'

/** A printed release that is to be checked. */
export interface CheckedRelease {
  folder: string
  site: Site
  snapshot: Snapshot
  /** By address: what has been printed. */
  files: Map<string, PrintedFile>
  /** What the public sees now; undefined before the first publication. */
  previous: ReleaseManifest | undefined
  /** Whether the site may lose most of its pages: somebody has said that it is right. */
  mayShrink: boolean
}

/** What a check found. */
export interface CheckResult {
  /** How many things were looked at. */
  checked: number
  /** What is wrong, in Swedish, a sentence each. */
  faults: string[]
}
