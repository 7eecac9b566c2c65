import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FetchError } from '../../cms/features/moving-in/fetching/fetch-error.ts'
import type { Source, SourceContext, SourceRecord } from '../../cms/features/moving-in/record.ts'
import { managerRest } from '../../cms/features/moving-in/sources/manager-rest/source.ts'
import { makeWordpressSource } from '../../cms/features/moving-in/sources/wordpress/source.ts'
import { makeManager } from '../helpers/made-manager.ts'
import { answerRest, writeManagerWxr, writePublicWxr } from '../helpers/manager-formats.ts'

const manager = makeManager({ projects: 130, challenges: 12, pictures: 60, seed: 20 })
const address = 'https://manager.example/wp-json/wp/v2/project'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrin-three-ways-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const context: SourceContext = {
  fetchText: async (asked) => {
    const answer = answerRest(manager, asked)
    if (!answer) throw new FetchError('missing', `Det finns inget på ${asked}.`)
    return {
      text: JSON.stringify(answer.body),
      address: asked,
      headers: new Headers({ 'x-wp-totalpages': String(answer.pages) }),
    }
  },
}
const readAll = async (source: Source, from: string): Promise<Map<string, SourceRecord>> => {
  const records = new Map<string, SourceRecord>()
  for await (const item of source.read(
    { from, head: Buffer.alloc(0), isAddress: from.startsWith('https:') },
    context,
  )) {
    if (!('record' in item)) continue
    expect(records.has(item.record.id), item.record.id).toBe(false)
    records.set(item.record.id, item.record)
  }
  return records
}
const readWxr = async (name: string, text: Iterable<string>): Promise<Map<string, SourceRecord>> => {
  const path = join(folder, name)
  await writeFile(path, [...text].join(''))
  return readAll(makeWordpressSource(), path)
}

/**
 * A record as the content that it brings. Paragraphs stand as `<p>` in answers and as blank lines in exports, and the page that HTML
 * stood on has another address.
 */
const toContent = ({ id, type, state, publishedAt, updatedAt, data }: SourceRecord): unknown =>
  JSON.parse(
    JSON.stringify({ id, type, state, publishedAt, updatedAt, data }, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('$html' in value)) return value
      return String(value.$html)
        .replace(/<\/p>\s*<p>/g, '\n\n')
        .replace(/<\/?p>/g, '')
    }),
  )

describe('the project manager, read in three ways', () => {
  it('gives the same by its export and by its interface', async () => {
    const exported = await readWxr('manager.xml', writeManagerWxr(manager))
    const answered = await readAll(managerRest, address)
    expect([...answered.values()].filter(({ type }) => type === 'projects').length).toBeGreaterThan(100)
    for (const [id, record] of answered)
      expect(toContent(record), id).toEqual(exported.has(id) ? toContent(exported.get(id)!) : id)
    // Drafts are not public, and the interface lists no file that no post shows.
    const drafts = new Set(manager.posts.filter(({ status }) => status === 'draft').map(({ id }) => `project:${id}`))
    const onlyExported = [...exported.values()].filter(({ id, file }) => !answered.has(id) && !file)
    expect(new Set(onlyExported.map(({ id }) => id))).toEqual(drafts)
  })

  it('gives the same by the export of the public site, but for what that site does not hold', async () => {
    const shown = await readWxr('public.xml', writePublicWxr(manager))
    const answered = await readAll(managerRest, address)
    /** Not there: who of the organisations drives, the pictures of the pages, whether a status demands lessons. */
    const toShared = (record: SourceRecord): unknown => {
      const { drivenBy, participants, cover: _cover, image: _image, requiresLessons: _lessons, ...data } = record.data
      const organisations = [drivenBy, ...((participants as unknown[]) ?? [])]
        .filter(Boolean)
        .map((one) => JSON.stringify(one))
      return toContent({ ...record, data: { ...data, organisations: [...new Set(organisations)].sort() } })
    }
    for (const [id, record] of answered) {
      if (record.file) continue
      expect(shown.has(id), id).toBe(true)
      expect(toShared(shown.get(id)!), id).toEqual(toShared(record))
    }
  })

  it('never makes what is internal or unfinished public, and reads no address of an author', async () => {
    for (const records of [
      await readWxr('internal.xml', writeManagerWxr(manager)),
      await readWxr('internal-public.xml', writePublicWxr(manager)),
      await readAll(managerRest, address),
    ]) {
      for (const post of manager.posts) {
        const state = records.get(`${post.type}:${post.id}`)?.state
        if (post.texts.internal_project === '1' && state) expect(state).toBe('internal')
        else if (post.status === 'draft') expect([undefined, 'draft']).toContain(state)
        else expect(state).toBe('public')
      }
      expect(JSON.stringify([...records.values()])).not.toContain('redaktor@')
    }
  })

  it('keeps how far a stopped project got, and who granted what, in every way', async () => {
    const day = (date: string): string => `${date}T12:00:00.000Z`
    const asRows = [
      { amount: 1_200_000, date: day('2020-01-27'), comment: 'Vinnova, utlysning 3 & 4' },
      { amount: 50_000, date: day('2021-05-01') },
      { comment: 'Egen tid' },
      { comment: 'våren' },
    ]
    const sums = [undefined, 1_200_000, 1_250_000, 1_250_000, 1_250_000]
    for (const records of [
      await readWxr('facts.xml', writeManagerWxr(manager)),
      await readWxr('facts-public.xml', writePublicWxr(manager)),
      await readAll(managerRest, address),
    ]) {
      const seen = { reached: 0, rows: 0 }
      for (const { type, id, texts, rows } of manager.posts) {
        const record = records.get(`project:${id}`)
        if (type !== 'project' || !record) continue
        const { data, notes = [] } = record
        const reached = texts.previous_status_progress_value
        expect(data.reachedProgress, record.id).toBe(reached === undefined ? undefined : Number(reached))
        const count = rows.funds_granted!.length
        const budget = (data.budget ?? {}) as Record<string, unknown>
        expect(budget.financing, record.id).toEqual(count ? asRows.slice(0, count) : undefined)
        expect(budget.granted).toBe(sums[count])
        if (count) expect(budget.isPublic).toBe(false)
        expect(notes.some(({ kind, value }) => kind === 'lost' && value === 'oklart')).toBe(count === 4)
        expect(
          notes.filter(({ field }) => field === 'previous_status_progress_value' || field === 'funds_granted'),
        ).toEqual([])
        seen.reached += Number(reached !== undefined)
        seen.rows += count
      }
      expect(seen.reached).toBeGreaterThan(5)
      expect(seen.rows).toBeGreaterThan(50)
    }
  })

  it('tells a comment that the public has never seen, and does not take it over', async () => {
    const records = await readAll(managerRest, address)
    const unseen = manager.posts
      .filter(({ type, status }) => type === 'project' && status === 'publish')
      .flatMap(({ id, rows }) => (rows.impact_goals ?? []).map((goal) => ({ id, goal })))
      .filter(({ goal }) => goal.impact_goal_comment && !goal.impact_goal_completed)
    for (const { id, goal } of unseen) {
      const { data, notes } = records.get(`project:${id}`)!
      const goals = data.effects as { goal: string; achieved?: string; results?: unknown }[]
      expect(goals.find((one) => one.goal === goal.impact_goal)).toEqual({ goal: goal.impact_goal })
      expect(notes?.some(({ kind, field, value }) => kind === 'proposal' && field === 'effects' && value)).toBe(true)
    }
  })
})
