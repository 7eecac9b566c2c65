import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as letOthersIn } from 'node:timers/promises'
import { Parser } from 'htmlparser2'
import { decodeAddress } from '../../../content-types/decode-address.ts'
import { listFiles } from '../../releases/release-files.ts'
import { getLiveReleaseId, getReleasesDir, markAsErased } from '../../releases/release-store.ts'
import type { Matcher } from './matcher.ts'

/** What people wrote stands in files of these types. Compressed forms and the search index are made from them. */
const isWritten = (path: string): boolean =>
  /\.(html|xml|json|csv|txt|md|rdf|vtt|srt|svg|webmanifest|jsonld)$/.test(path)

/**
 * The entries of the folder of releases that hold what is to be erased: releases, their manifests, and what failed or was left
 * behind. A file that several releases share is read once.
 */
export const findInReleases = async (matcher: Matcher): Promise<string[]> => {
  const folder = getReleasesDir()
  const known = new Map<string, boolean>()
  const isIn = async (path: string): Promise<boolean> => {
    const { dev, ino } = await stat(path)
    const key = `${dev}:${ino}`
    const answer = known.get(key) ?? isInText(await readFile(path, 'utf8'), matcher)
    known.set(key, answer)
    return answer
  }
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(entry.parentPath, entry.name)
    const files = entry.isDirectory() ? await listFiles(path) : ['']
    for (const file of files) {
      if (matcher.isIn(file) || ((file === '' || isWritten(file)) && (await isIn(join(path, file))))) {
        found.push(entry.name)
        break
      }
      await letOthersIn()
    }
  }
  return found
}

/** Whether a file holds it, in whatever way its format writes text. */
export const isInText = (text: string, matcher: Matcher): boolean => {
  const plain = [text, text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))]
  const read = toText(text)
  // What a feed holds of a page is markup within markup.
  return [...plain, read, toText(read), decodeAddresses(text)].some(matcher.isIn)
}

/** The words of markup with those of its attributes, as they are read. */
const toText = (markup: string): string => {
  const texts: string[] = []
  const attributes: string[] = []
  const parser = new Parser({
    ontext: (text) => texts.push(text),
    onattribute: (_name, value) => attributes.push(value),
  })
  parser.end(markup)
  return [texts.join(''), ...attributes].join('\n')
}

const decodeAddresses = (text: string): string =>
  text.replace(/(%[0-9a-f]{2})+/gi, (encoded) => decodeAddress(encoded) ?? encoded)

/**
 * Removes what holds it of the folder of releases. The live release stays until the next one is live, marked so that nobody can go
 * back to it. Only for the holder of the publisher's lease.
 *
 * @returns the number of releases, and whether the live one is among them.
 */
export const eraseReleases = async (matcher: Matcher): Promise<{ count: number; isLive: boolean }> => {
  const live = await getLiveReleaseId()
  const entries = await findInReleases(matcher)
  const releases = [...new Set(entries.map((entry) => entry.replace(/\.json$/, '')))]
  for (const release of releases) {
    if (release === live) {
      await markAsErased(release)
      continue
    }
    await rm(join(getReleasesDir(), `${release}.json`), { force: true })
    await rm(join(getReleasesDir(), release), { recursive: true, force: true })
  }
  return { count: releases.length, isLive: live !== undefined && releases.includes(live) }
}
