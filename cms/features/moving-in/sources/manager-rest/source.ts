import { readFile } from 'node:fs/promises'
import {
  UnreadableSourceError,
  type Note,
  type Source,
  type SourceContext,
  type SourceItem,
  type SourceRecord,
} from '../../record.ts'
import { t } from '../../texts.ts'
import { toChallenge } from '../project-manager/challenge.ts'
import { FoundFiles } from '../project-manager/files.ts'
import { toPlainLine } from '../project-manager/plain-text.ts'
import { toPlatform } from '../project-manager/platform.ts'
import type { ManagerPost } from '../project-manager/post.ts'
import { toProject } from '../project-manager/project.ts'
import { TermBook } from '../project-manager/terms.ts'
import { decodeSafely } from '../values/file-name.ts'
import { isObject, toList, toText } from '../project-manager/values.ts'
import { isMissing, parseAnswer, readList } from './answers.ts'
import { collectTerms, getRendered, readPost, readTerm, type Manager } from './post.ts'

/** Each kind of post, in the order in which they are read: projects name platforms and challenges. */
const kinds: Readonly<Record<string, (post: ManagerPost) => SourceRecord>> = {
  platform: toPlatform,
  challenge: toChallenge,
  project: toProject,
}
/** The taxonomies that have a list of their own. */
const taxonomies = [
  'status',
  'challenge_category',
  'technology',
  'sector',
  'organisation',
  'partner',
  'global_goal',
  'focal_point',
]
/** `…/wp/v2/project`, with or without a number. */
const pathOfKind = /\/wp\/v2\/(project|challenge|platform)(?:\/(\d+))?\/?$/
const ownFields = /"(project_what|impact_goals|project_status_description|internal_project|focal_point)"\s*:/

/**
 * The project manager by its REST interface: what is published there. The address is that of one kind of post, as its public site had
 * it (`…/wp/v2/project?organisation=7`), or of one post. Answers that somebody has saved can be read too.
 */
export const managerRest: Source = {
  kind: 'project-manager',
  label: t.wordpress.restLabel,
  recognises: ({ from, head, isAddress }) => {
    const start = head.toString('utf8').trimStart()
    if (!start.startsWith('[') && !start.startsWith('{')) return false
    return (isAddress && pathOfKind.test(URL.parse(from)?.pathname ?? '')) || ownFields.test(start)
  },
  async *read({ from, isAddress }, context): AsyncGenerator<SourceItem> {
    const manager: Manager = {
      origin: isAddress ? new URL(from).origin : '',
      terms: new TermBook(),
      slugs: new Map(),
      titles: new Map(),
      found: new FoundFiles(),
    }
    if (isAddress) yield* readTaxonomies(from, manager, context)
    for await (const { type, answer } of isAddress ? readAddress(from, context) : readSaved(from)) {
      const id = toText(answer.id)
      if (!/^\d+$/.test(id)) throw new UnreadableSourceError(t.wordpress.notAnswers(from))
      collectTerms(answer, manager)
      if (type === 'platform') manager.titles.set(id, toPlainLine(getRendered(answer.title)))
      const notes: Note[] = []
      const cover = await readCover(answer, context, notes)
      yield { record: kinds[type]!(readPost(answer, type, manager, cover, notes)) }
      for (const record of manager.found.take()) yield { record }
    }
    // Only now is all known that is kept with them.
    for (const record of manager.terms.getRecords()) yield { record }
  },
}

/** The lists of values: which stand above others, and those that no project has. */
async function* readTaxonomies(from: string, manager: Manager, context: SourceContext): AsyncGenerator<SourceItem> {
  for (const taxonomy of taxonomies) {
    const terms: Record<string, unknown>[] = []
    try {
      for await (const term of readList(toAddress(from, taxonomy), 100, context)) terms.push({ taxonomy, ...term })
    } catch (error) {
      if (!isMissing(error)) throw error
      yield {
        skipped: { id: `terms:${taxonomy}`, title: taxonomy, reason: t.wordpress.missingTerms(taxonomy) },
      }
    }
    for (const term of terms) manager.slugs.set(toText(term.id), decodeSafely(toText(term.slug)))
    for (const term of terms) manager.terms.add(readTerm(term, manager))
  }
}

interface Answer {
  type: string
  answer: Record<string, unknown>
}

async function* readAddress(from: string, context: SourceContext): AsyncGenerator<Answer> {
  const [, asked = 'project', id] = pathOfKind.exec(new URL(from).pathname) ?? []
  if (id) {
    const answer = parseAnswer((await context.fetchText(from)).text, from)
    if (!isObject(answer)) throw new UnreadableSourceError(t.wordpress.notAnswers(from))
    yield { type: asked, answer }
    return
  }
  for (const type of Object.keys(kinds)) {
    const address = new URL(type === asked ? from : toAddress(from, type))
    // Otherwise a post that is published meanwhile pushes another to the page after.
    address.searchParams.set('orderby', 'id')
    address.searchParams.set('order', 'asc')
    address.searchParams.set('_embed', 'wp:featuredmedia')
    try {
      for await (const answer of readList(address.href, 50, context)) yield { type, answer }
    } catch (error) {
      // Old managers have no platforms. What was asked for must be there.
      if (type === asked || !isMissing(error)) throw error
    }
  }
}

/** Answers that somebody has saved: a list of posts, or one. */
async function* readSaved(from: string): AsyncGenerator<Answer> {
  for (const answer of toList(parseAnswer(await readFile(from, 'utf8'), from))) {
    if (!isObject(answer)) throw new UnreadableSourceError(t.wordpress.notAnswers(from))
    const type = toText(answer.type)
    yield { type: Object.hasOwn(kinds, type) ? type : 'project', answer }
  }
}

/** The address of another part of the same interface. */
const toAddress = (from: string, part: string): string => {
  const { origin, pathname } = new URL(from)
  return `${origin}${pathname.replace(pathOfKind, '')}/wp/v2/${part}`
}

/** What is said of a post's picture: it comes with the answer, or stands at an address of its own. */
const readCover = async (
  answer: Record<string, unknown>,
  { fetchText }: SourceContext,
  notes: Note[],
): Promise<unknown> => {
  const getFirst = (links: unknown): Record<string, unknown> | undefined =>
    isObject(links) ? toList(links['wp:featuredmedia']).find(isObject) : undefined
  const embedded = getFirst(answer._embedded)
  if (toText(embedded?.source_url)) return embedded
  const address = toText(getFirst(answer._links)?.href)
  if (!address) return undefined
  try {
    return parseAnswer((await fetchText(address)).text, address)
  } catch (error) {
    // A picture is not worth all the rest.
    if (!(error instanceof UnreadableSourceError)) throw error
    notes.push({ kind: 'lost', field: 'cover', text: t.wordpress.missingPost(address) })
    return undefined
  }
}
