import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { t } from '../texts.ts'
import type { CheckedRelease, CheckFault, CheckResult } from './checked-release.ts'
import type { PrintedFile } from '../print.ts'
import { getFilePath } from '../../../releases/release-files.ts'

const texts = t.checks.feeds

interface FeedItem {
  link?: unknown
  enclosure?: { '@url'?: string; '@length'?: string }
}

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'item',
  processEntities: false,
})

/** Feeds that passed the check and have not been printed again since. */
const goodFeeds = new WeakSet<PrintedFile>()

/**
 * Checks that every feed and XML file is well-formed, that the links of a feed's items exist, and that enclosures have the
 * declared size.
 */
export const findFeedFaults = async ({ folder, files, snapshot }: CheckedRelease): Promise<CheckResult> => {
  const feeds = [...files].filter(([address]) => /\.(xml|rdf)$/.test(address))
  const faults: CheckFault[] = []
  for (const [address, file] of feeds) {
    if (goodFeeds.has(file)) continue
    const xml = await readFile(join(folder, file.path), 'utf8')
    const found = await findFaults(address, xml, { folder, files, origin: snapshot.origin })
    if (found.length) faults.push(...found.map((message) => ({ message, address })))
    else goodFeeds.add(file)
  }
  return { checked: feeds.length, faults }
}

const findFaults = async (
  address: string,
  xml: string,
  { folder, files, origin }: { folder: string; files: Map<string, PrintedFile>; origin: string },
): Promise<string[]> => {
  const result = XMLValidator.validate(xml)
  if (result !== true) return [texts.notXml(address, result.err.line, result.err.msg)]
  if (!/<rss[\s>]/.test(xml)) return []
  const { rss } = reader.parse(xml) as { rss?: { channel?: { title?: unknown; item?: FeedItem[] } } }
  if (!rss?.channel?.title) return [texts.noFeed(address)]
  const faults: string[] = []
  for (const { link, enclosure } of rss.channel.item ?? []) {
    const target = toAddress(String(link ?? ''), origin)
    if (target !== undefined && !files.has(target)) faults.push(texts.noTarget(address, target))
    const sound = enclosure && toAddress(enclosure['@url'] ?? '', origin)
    if (enclosure && sound === undefined) faults.push(texts.soundElsewhere(address, enclosure['@url']))
    if (!enclosure || sound === undefined) continue
    const size = await stat(join(folder, getFilePath(sound))).then(
      (found) => found.size,
      () => undefined,
    )
    if (size === undefined || String(size) !== enclosure['@length'])
      faults.push(texts.soundSize(address, sound, size, enclosure['@length']))
  }
  return faults
}

/** The path on this site for an absolute URL; undefined when it leads elsewhere. */
const toAddress = (url: string, origin: string): string | undefined =>
  url.startsWith(`${origin}/`) ? url.slice(origin.length).split(/[?#]/)[0] : undefined
