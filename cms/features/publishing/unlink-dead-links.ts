import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { getForms, writeReleaseFile, type WriteResult } from '../../releases/release-files.ts'
import type { LinksOfRelease } from './links-of-release.ts'
import type { PrintedFile } from './print.ts'
import { unlink } from './unlink.ts'

/** A link that leads nowhere, and is printed as text. */
export interface DeadLink {
  /** The address of the page that it stands on. */
  page: string
  /** Where it was to lead: an address, or `#place` on the same page. */
  target: string
}

/**
 * Prints links that lead nowhere as text. That can only be seen once all pages are there: a link to a place on another page is good
 * or not depending on that page. Pages that an earlier release has the same way are left alone.
 *
 * @param files all printed files by address. Pages that are written anew are replaced in it.
 * @param links says of each link whether it leads somewhere.
 * @param note is called for each page that is written anew.
 */
export const unlinkDeadLinks = async (
  site: Site,
  folder: string,
  files: Map<string, PrintedFile>,
  links: LinksOfRelease,
  before: string | undefined,
  note: (address: string, result: WriteResult) => void,
): Promise<DeadLink[]> => {
  const dead: DeadLink[] = []
  for (const [page, file] of files) {
    const targets = (file.facts?.links ?? []).filter((target) => !links.leadsSomewhere(target, page))
    dead.push(...targets.map((target) => ({ page, target })))
    if (targets.join('\n') === (file.unlinked ?? []).join('\n')) continue
    const html = await (await site.render(page)).text()
    const bytes = Buffer.from(targets.length ? unlink(html, new Set(targets)) : html)
    // What lies there may be a link to a file of an earlier release, which must stay as it is.
    for (const form of file.forms) await rm(join(folder, file.path + form), { force: true })
    note(page, await writeReleaseFile(folder, file.path, bytes, before))
    const { unlinked: _, ...printed } = file
    const forms = getForms(file.path, bytes.length)
    files.set(page, { ...printed, forms, ...(targets.length ? { unlinked: targets } : {}) })
  }
  return dead
}
