import type { Snapshot } from '../../../../content-types/snapshot.ts'
import type { Site } from '../../../../site/adapter/entrypoint.ts'
import type { LinksOfRelease } from '../links-of-release.ts'
import type { PrintedFile } from '../print.ts'
import type { ReleaseManifest } from '../../../releases/release-store.ts'

/** A printed release to check. */
export interface CheckedRelease {
  folder: string
  site: Site
  snapshot: Snapshot
  /** The printed files by address. */
  files: Map<string, PrintedFile>
  /** Says of every link whether it leads somewhere. */
  links: LinksOfRelease
  /** The live release; undefined before the first publication. */
  previous: ReleaseManifest | undefined
  /** Whether the site may lose most of its pages, because the owner has confirmed it. */
  mayShrink: boolean
}

/** The result of one check. */
export interface CheckResult {
  /** The number of things checked. */
  checked: number
  faults: CheckFault[]
}

/** Something that a check has found. */
export interface CheckFault {
  /** What is wrong, in Swedish, in one sentence. Empty when another fault says it for this page, too. */
  message: string
  /** The page or file that it is found in, when it is one. */
  address?: string
}
