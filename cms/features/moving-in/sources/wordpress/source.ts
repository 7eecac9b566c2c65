import type { SkippedItem, Source, SourceItem, SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import { toChallenge } from '../project-manager/challenge.ts'
import { FoundFiles } from '../project-manager/files.ts'
import { toPlainLine } from '../project-manager/plain-text.ts'
import { toPlatform } from '../project-manager/platform.ts'
import { toProject } from '../project-manager/project.ts'
import { readAttachment } from './attachment.ts'
import { findEnclosure, toEpisode, toPodcast } from './episode.ts'
import { readItem } from './item.ts'
import { toPage, toProjectOfPost } from './page.ts'
import { readExport } from './read-chunks.ts'
import { readIndex, type SiteIndex } from './site-index.ts'
import { isWxr, type WxrItem } from './wxr.ts'

/** What WordPress and its plugins keep for themselves: menus, earlier versions, looks. */
const ownTypes =
  /^(nav_menu_item|revision|customize_changeset|custom_css|oembed_cache|user_request|wp_(?!block$)\w+|acf-[\w-]+|scheduled-action)$/
/** Taxonomies that nobody has written. */
const ownTaxonomies = new Set(['nav_menu', 'post_format', 'wp_theme', 'wp_template_part_area', 'link_category'])

interface Options {
  /** What posts become. Default: pages. */
  posts?: 'pages' | 'projects'
}

/**
 * An export of WordPress: of the project manager, of the public site that showed its projects, or of any other site. It is read twice:
 * first what points at what, then the texts, one at a time.
 */
export const makeWordpressSource = ({ posts = 'pages' }: Options = {}): Source => ({
  kind: 'wordpress',
  label: t.wordpress.label,
  recognises: ({ head }) => isWxr(head),
  async *read(input, context): AsyncGenerator<SourceItem> {
    const open = await readExport(input, context)
    const vocabularies: Record<string, string> = posts === 'projects' ? { category: 'categories' } : {}
    const index = await readIndex(open(), vocabularies)
    for (const record of index.terms.getRecords()) yield { record }
    const found = new FoundFiles()
    const passed = new Map<string, number>()
    const series = new Set<string>()
    for await (const part of open()) {
      if (!('item' in part)) continue
      const { item } = part
      if (ownTypes.test(item.type)) {
        passed.set(item.type, (passed.get(item.type) ?? 0) + 1)
        continue
      }
      for (const one of convert(item, index, found, posts, series)) yield one
      // What an export holds itself has been told, or will be.
      for (const record of found.take()) if (!index.fileIds.has(record.id)) yield { record }
    }
    yield* tellPassedBy(index, passed, posts)
  },
})

function* convert(
  item: WxrItem,
  index: SiteIndex,
  found: FoundFiles,
  posts: 'pages' | 'projects',
  seriesSeen: Set<string>,
): Generator<SourceItem> {
  const id = `${item.type}:${item.id}`
  const title = toPlainLine(item.title) || id
  const skip = (reason: string): { skipped: SkippedItem } => ({ skipped: { id, title, reason } })
  if (!item.id) return yield skip(t.wordpress.noNumber)
  if (item.status === 'trash') return yield skip(t.wordpress.trash)
  if (item.status === 'auto-draft') return yield skip(t.wordpress.neverSaved)
  if (item.type === 'wp_block') return yield skip(t.wordpress.sharedBlock)
  if (item.type === 'attachment') return yield readAttachment(item, index)
  const read = readItem(item, index, found)
  const sound = findEnclosure(item)
  if (sound ?? item.type === 'podcast') {
    for (const series of read.post.getTerms('series')) {
      if (seriesSeen.has(series.slug)) continue
      seriesSeen.add(series.slug)
      yield { record: toPodcast(series, index.address) }
    }
    return yield { record: toEpisode(read, found, sound) }
  }
  const make: Record<string, () => SourceRecord> = {
    project: () => toProject(read.post),
    challenge: () => toChallenge(read.post),
    platform: () => toPlatform(read.post),
    ...(posts === 'projects' ? { post: () => toProjectOfPost(read) } : {}),
  }
  yield { record: Object.hasOwn(make, item.type) ? make[item.type]!() : toPage(read) }
}

/** Taxonomies that are no vocabulary and yet have a place: in a field, or as records of another kind. */
const placed = new Set(['global_goal', 'project_global_goal', 'focal_point', 'challenge_focal_point', 'series'])

/** What becomes nothing and is too much to be named one by one. */
function* tellPassedBy(
  index: SiteIndex,
  passed: ReadonlyMap<string, number>,
  posts: 'pages' | 'projects',
): Generator<SourceItem> {
  const tell = (id: string, title: string, reason: string): SourceItem => ({ skipped: { id, title, reason } })
  for (const [type, count] of passed) yield tell(`passed:${type}`, t.wordpress.passed(type, count), t.wordpress.ownType)
  if (index.users) yield tell('passed:users', t.wordpress.users(index.users), t.wordpress.noUsers)
  if (index.comments) yield tell('passed:comments', t.wordpress.comments(index.comments), t.wordpress.noComments)
  for (const [taxonomy, slugs] of index.taxonomies) {
    if (ownTaxonomies.has(taxonomy) || placed.has(taxonomy)) continue
    const hasHome = index.terms.refer({ taxonomy, slug: 'x', name: 'x' }) !== undefined
    if (hasHome || (taxonomy === 'category' && posts === 'projects')) continue
    yield tell(
      `passed:${taxonomy}`,
      t.wordpress.terms(t.wordpress.getTaxonomy(taxonomy), slugs.size),
      t.wordpress.noVocabulary,
    )
  }
}
