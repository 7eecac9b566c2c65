import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnreadableSourceError, type SkippedItem, type SourceRecord } from '../../cms/features/moving-in/record.ts'
import { makeWordpressSource } from '../../cms/features/moving-in/sources/wordpress/source.ts'
import { serialise } from '../helpers/manager-formats.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrin-wordpress-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const wrap = (items: string, version: string = '<wp:wxr_version>1.2</wp:wxr_version>', prefix = 'wp'): string =>
  `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:${prefix}="http://wordpress.org/export/1.2/"><channel>${version}<${prefix}:base_blog_url>https://gammal.example</${prefix}:base_blog_url>${items}</channel></rss>`
const makeItem = (fields: Record<string, string>, more = ''): string =>
  `<item><title>${fields.title ?? 'Titel'}</title><link>${fields.link ?? ''}</link><content:encoded><![CDATA[${fields.content ?? '<p>Text</p>'}]]></content:encoded>${Object.entries(
    fields,
  )
    .filter(([name]) => !['title', 'link', 'content'].includes(name))
    .map(([name, value]) => `<wp:${name}>${value}</wp:${name}>`)
    .join('')}${more}</item>`
const makeMeta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`

const read = async (text: string, posts: 'pages' | 'projects' = 'pages') => {
  const path = join(folder, 'export.xml')
  await writeFile(path, text)
  const records: SourceRecord[] = []
  const skipped: SkippedItem[] = []
  const input = { from: path, head: Buffer.from(text), isAddress: false }
  const fetchText = async (): Promise<never> => Promise.reject(new Error('Nothing is fetched.'))
  for await (const item of makeWordpressSource({ posts }).read(input, { fetchText })) {
    if ('record' in item) records.push(item.record)
    else skipped.push(item.skipped)
  }
  return { records, skipped }
}

describe('an export of WordPress', () => {
  it.each([
    ['publish', '', 'public'],
    ['future', '', 'scheduled'],
    ['private', '', 'draft'],
    ['draft', '', 'draft'],
    ['pending', '', 'draft'],
    ['archived-by-a-plugin', '', 'draft'],
    ['publish', 'hemligt', 'draft'],
    ['future', 'hemligt', 'draft'],
  ])('reads %s with password ”%s” as %s', async (status, password, state) => {
    const { records } = await read(
      wrap(makeItem({ post_id: '1', status, post_password: password, post_date_gmt: '2030-01-02 03:04:05' })),
    )
    expect(records).toMatchObject([{ id: 'post:1', type: 'pages', state, publishedAt: '2030-01-02T03:04:05.000Z' }])
  })

  it('gives every item back as a record, or names it with a reason', async () => {
    const types = [
      'post',
      'page',
      'nav_menu_item',
      'revision',
      'wp_block',
      'bok',
      'attachment',
      'podcast',
      'constructor',
    ]
    const { records, skipped } = await read(
      wrap(
        types.map((post_type, at) => makeItem({ post_id: String(at + 1), post_type, status: 'publish' })).join('') +
          makeItem({ post_id: '20', status: 'trash' }),
      ),
    )
    expect(records.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'post:1 pages',
      'page:2 pages',
      'bok:6 pages',
      'podcast:8 episodes',
      'constructor:9 pages',
    ])
    expect(skipped.map(({ id }) => id)).toEqual([
      'wp_block:5',
      'attachment:7',
      'post:20',
      'passed:nav_menu_item',
      'passed:revision',
    ])
    expect(skipped.every(({ reason }) => reason.length > 10)).toBe(true)
  })

  it('says of no taxonomy that has a place that it has none', async () => {
    const category = (domain: string): string => `<category domain="${domain}" nicename="x">X</category>`
    const taxonomies = [
      'status',
      'project_sector',
      'global_goal',
      'challenge_focal_point',
      'nav_menu',
      'genre',
      'post_tag',
    ]
    const { skipped } = await read(wrap(makeItem({ post_id: '1' }, taxonomies.map(category).join(''))))
    expect(skipped.map(({ id }) => id)).toEqual(['passed:genre', 'passed:post_tag'])
  })

  it('leads from every address that an item had', async () => {
    const { records } = await read(
      wrap(
        makeItem(
          { post_id: '7', post_type: 'page', link: 'https://gammal.example/om/oss/', status: 'publish' },
          makeMeta('_wp_old_slug', 'om-vara') + makeMeta('_wp_old_slug', 'vi'),
        ) +
          makeItem(
            {
              post_id: '8',
              post_type: 'attachment',
              status: 'inherit',
              attachment_url: 'https://gammal.example/fil/b.jpg',
              link: 'https://gammal.example/b/',
            },
            makeMeta('_wp_attachment_metadata', serialise({ sizes: { large: { file: 'b-1024x683.jpg' } } })),
          ),
      ),
    )
    expect(records[0]!.addresses).toEqual([
      'https://gammal.example/om/oss/',
      'https://gammal.example/?p=7',
      'https://gammal.example/?page_id=7',
      'https://gammal.example/om/oss/feed/',
      'https://gammal.example/om/om-vara/',
      'https://gammal.example/om/vi/',
    ])
    expect(records[1]!.addresses).toEqual([
      'https://gammal.example/fil/b.jpg',
      'https://gammal.example/b/',
      'https://gammal.example/?attachment_id=8',
      'https://gammal.example/fil/b-1024x683.jpg',
    ])
  })

  it('keeps what a podcast of PowerPress or Seriously Simple Podcasting is known by', async () => {
    const sound = 'https://gammal.example/ljud/1.mp3'
    const guid = '<guid isPermaLink="false">https://gammal.example/?p=1</guid>'
    const { records } = await read(
      wrap(
        makeItem(
          { post_id: '1', status: 'publish' },
          guid + makeMeta('enclosure', `${sound}\n123\naudio/mpeg\n${serialise({ season: '2', episode_no: '5' })}`),
        ) +
          makeItem(
            { post_id: '2', post_type: 'podcast', status: 'publish' },
            makeMeta('audio_file', 'https://gammal.example/ljud/2.mp3') + makeMeta('ssp_original_guid', 'först-här'),
          ) +
          // WordPress notes every sound that a post links to.
          makeItem({ post_id: '3', status: 'publish' }, makeMeta('enclosure', `${sound}\n123\naudio/mpeg`)),
      ),
    )
    expect(records.map(({ type }) => type)).toEqual(['episodes', 'audio', 'episodes', 'audio', 'pages'])
    expect(records[0]!.data).toMatchObject({
      guid: 'https://gammal.example/?p=1',
      season: 2,
      number: 5,
      audio: { $reference: records[1]!.id },
    })
    expect(records[1]!.file).toMatchObject({ from: sound, size: 123, mimeType: 'audio/mpeg' })
    expect(records[2]!.data.guid).toBe('först-här')
  })

  it('reads any prefix, and text that is told apart by nothing but its namespace', async () => {
    const text = wrap(makeItem({ post_id: '1', status: 'publish' }), '<wp:wxr_version>1.0</wp:wxr_version>')
      .replaceAll('wp:', 'x1:')
      .replace('xmlns:wp', 'xmlns:x1')
    expect((await read(text)).records).toHaveLength(1)
  })

  it('expands nothing that a document declares', async () => {
    const bomb = wrap(makeItem({ post_id: '1', status: 'publish', title: '&b;&b;' })).replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss',
    )
    const { records } = await read(bomb)
    expect(records[0]!.title).toBe('&b;&b;')
  })

  it.each([
    ['no version', wrap(makeItem({ post_id: '1' }), ''), /version/],
    ['no version and no item', wrap('', ''), /version/],
    ['a version that is none', wrap('', '<wp:wxr_version>abc</wp:wxr_version>'), /”abc”/],
    ['a version of the future', wrap('', '<wp:wxr_version>2.0</wp:wxr_version>'), /”2.0”/],
    ['another root', '<feed/>', /<feed>/],
    ['no end', wrap(makeItem({ post_id: '1' })).slice(0, -20), /avklippt/],
    ['nothing', '', /tom/],
  ])('refuses %s with a sentence', async (_name, text, sentence) => {
    await expect(read(text)).rejects.toThrow(UnreadableSourceError)
    await expect(read(text)).rejects.toThrow(sentence)
  })
})
