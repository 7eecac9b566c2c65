import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '../texts.ts'
import type { CheckedRelease, CheckResult } from './checked-release.ts'
import { getFilePath } from '../../../releases/release-files.ts'

/** Checks that every link, picture, file and fragment on the site that a page points to exists. */
export const findBrokenLinks = ({ folder, site, files }: CheckedRelease): CheckResult => {
  const known = new Set([
    ...files.keys(),
    ...site.redirects.map(({ from }) => from),
    ...site.usedFiles.map(({ address }) => address),
  ])
  const exists = (address: string): boolean => known.has(address) || existsSync(join(folder, getFilePath(address)))
  const places = new Map<string, Set<string>>()
  const hasPlace = (address: string, place: string): boolean => {
    const facts = files.get(address)?.facts
    // Fragments of other files, such as a position in a film, are not ours to check.
    if (!facts || !place || /[=:]/.test(place)) return true
    if (!places.has(address)) places.set(address, new Set(facts.places))
    return places.get(address)!.has(decodeURIComponent(place))
  }
  const isGood = (target: string): boolean => {
    const [path = '', place = ''] = target.split('#')
    const address = path.split('?')[0]!
    return isServerAddress(address) || (exists(address) && hasPlace(address, place))
  }
  const answers = new Map<string, boolean>()
  const broken = new Map<string, string[]>()
  for (const [page, { facts }] of files)
    for (const target of facts?.targets ?? []) {
      let answer = answers.get(target)
      if (answer === undefined) answers.set(target, (answer = isGood(target)))
      if (!answer) broken.set(target, [...(broken.get(target) ?? []), page])
    }
  const faults = [...broken].map(([target, pages]) => t.checks.links.broken(target, pages))
  return { checked: answers.size, faults }
}

/** Addresses served by the server or the search index, which are not pages of the site. */
const isServerAddress = (address: string): boolean => /^\/(admin|api|pagefind)(\/|$)/.test(address)
