import { load } from 'cheerio'
import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes } from '../../content-types/index.ts'
import type { Content } from '../../site/content/content.ts'
import { cleanLine, cleanText } from '../../content-types/format/clean-text.ts'
import { buildFeedFromContentType } from '../../site/feeds/feed-from-content-type.ts'
import { getNewestOf } from '../../site/feeds/newest.ts'
import { buildSitemap, buildSitemapIndex } from '../../site/feeds/sitemap.ts'
import { buildValueFeed, hasValueFeed } from '../../site/feeds/value-feeds.ts'
import { projectsWith } from '../helpers/content-with.ts'
import { hostileText } from '../helpers/hostile-text.ts'

const origin = 'https://vitrin.example.se'
const subject = { title: 'Projekt', description: 'Nya projekt', feedAddress: '/feed.xml', pageAddress: '/projekt/' }
const build = (content: Content): string => buildFeedFromContentType(getNewestOf(content, 'projects'), subject, content)
/** The text that a reader shows which takes what it is given for HTML. */
const readAsHtml = (html: string): string => load(html, null, false).root().text()
const read = async (...changed: Parameters<typeof projectsWith>) => parseRssFeed(build(await projectsWith(...changed)))

describe('the feed of projects', () => {
  it('gives each project its title, lead, author, categories, date and absolute address', async () => {
    const content = await projectsWith([{}])
    const [project] = content.projects
    const [item] = parseRssFeed(build(content)).items ?? []
    expect(item).toMatchObject({
      title: project?.title,
      description: project?.lead,
      link: origin + project?.address,
      pubDate: new Date(project?.publishedOn ?? '').toUTCString(),
      dc: { creators: [project?.drivenBy.name] },
    })
    const categories = item?.categories?.map(({ name }) => name)
    expect(categories).toContain(project?.category.name)
    for (const { name } of project?.technologies ?? []) expect(categories).toContain(name)
  })

  it('holds the story under its own headings', async () => {
    const [item] = (await read([{ what: richText('Det här är vad.') }])).items ?? []
    expect(item?.content?.encoded).toContain('<h2>Vad?</h2><p>Det här är vad.</p>')
    expect(item?.content?.encoded).toContain('<h2>Varför?</h2>')
  })

  it('shows the newest first, and only so many', async () => {
    const dates = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString())
    const feed = await read(
      dates.map((publishedOn, index) => ({
        id: `p${index}`,
        slug: `p${index}`,
        title: `Projekt ${index}`,
        publishedOn,
      })),
    )
    expect(feed.items).toHaveLength(50)
    expect(feed.items?.[0]?.title).toBe('Projekt 59')
  })

  it('keeps the guid of a project that changes its title and address, and says that it changed', async () => {
    const [before] = (await read([{}])).items ?? []
    const [after] = (await read([{ title: 'Nytt', slug: 'nytt', updatedOn: '2030-01-02T03:04:05.000Z' }])).items ?? []
    expect(after?.guid).toEqual(before?.guid)
    expect(after?.guid?.isPermaLink).toBe(false)
    expect((await read([{ updatedOn: '2030-01-02T03:04:05.000Z' }])).lastBuildDate).toBe(
      'Wed, 02 Jan 2030 03:04:05 GMT',
    )
  })

  it('is the same bytes for the same content', async () => {
    expect(build(await projectsWith([{}]))).toBe(build(await projectsWith([{}])))
  })

  it('stays well-formed, with the text intact, whatever an editor writes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, lead) => {
        const xml = build(await projectsWith([{ title, lead, what: richText(lead) }]))
        const { items } = await new Parser().parseString(xml)
        expect([items[0]?.title?.trim(), items.length]).toEqual([cleanLine(title).trim(), 1])
        expect(readAsHtml(items[0]?.content ?? '').trim()).toBe(cleanText(lead).trim())
      }),
      { numRuns: 60 },
    )
  })

  it('says the same to readers that take a description for HTML and to those that take it for text', async () => {
    const readDescription = async (lead: string): Promise<string> =>
      (await new Parser().parseString(build(await projectsWith([{ lead }])))).items[0]?.content ?? ''
    // What HTML does not read as markup is left as it was written.
    for (const lead of ['R&D, H&M & Ö', '3 < 5 > 2', 'a "b" \'c\'', 'x <', '&;'])
      expect([await readDescription(lead), readAsHtml(await readDescription(lead))]).toEqual([lead, lead])
    for (const lead of [
      'Ett <b>fett</b> ord',
      '<script>alert(1)</script>',
      '&lt;b&gt; &copy &aring;',
      '&#60;b>',
      '</p><!-- x',
      '<?x ?>',
    ])
      expect(readAsHtml(await readDescription(lead))).toBe(lead)
  })

  it('says its own description in the same way', async () => {
    const own = { ...subject, description: 'Om <b>projekt</b> & annat' }
    const xml = buildFeedFromContentType([], own, await projectsWith([{}]))
    expect(readAsHtml(parseRssFeed(xml).description ?? '')).toBe(own.description)
  })
})

describe('the feed of a value', () => {
  it('holds the projects that have the value, in whatever field, and no others', async () => {
    const content = await projectsWith([
      { id: 'a', slug: 'a', title: 'A', technologies: ['ai'], participants: [] },
      { id: 'b', slug: 'b', title: 'B', technologies: [] },
    ])
    const ai = content.technologies.find(({ slug }) => slug === 'ai')
    const feed = parseRssFeed(buildValueFeed(ai!, content))
    expect(feed.items?.map(({ title }) => title)).toEqual(['A'])
    expect(feed).toMatchObject({ link: `${origin}/projekt/teknik/ai/` })
    expect(feed.atom?.links?.[0]?.href).toBe(`${origin}/projekt/teknik/ai/feed.xml`)
  })

  it('exists for every value that projects are found by, and for nothing else', async () => {
    const content = await projectsWith([{}])
    const collections = new Set(content.pageDocuments.filter(hasValueFeed).map(({ collection }) => collection))
    const facetTargets = contentTypes
      .filter(({ custom }) => custom.site.feed)
      .flatMap(({ fields }) => getDataFields(fields))
      .filter(({ custom }) => custom?.site?.facet)
      .map((field) => (field.type === 'relationship' ? String(field.relationTo) : field.custom?.site?.vocabulary))
    expect(facetTargets.length).toBeGreaterThan(0)
    expect(collections).toEqual(new Set(facetTargets))
  })
})

describe('the sitemap', () => {
  it('names every document once, with the day it changed, and no page without content of its own', async () => {
    const content = await projectsWith([{ updatedOn: '2030-01-02T03:04:05.000Z' }])
    const xml = buildSitemap(content, 0)
    const locations = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location)
    for (const { address } of content.pageDocuments)
      expect(locations.filter((location) => location === origin + address)).toHaveLength(1)
    expect(locations).toContain(`${origin}/podd/`)
    expect(locations).not.toContain(`${origin}/sok/`)
    expect(locations).not.toContain(`${origin}/404/`)
    expect(xml).toContain(`${content.projects[0]?.address}</loc><lastmod>2030-01-02T03:04:05.000Z</lastmod>`)
  })

  it('is listed in the index', async () => {
    expect(buildSitemapIndex(await projectsWith([{}]))).toContain(
      `<sitemap><loc>${origin}/sitemap-0.xml</loc><lastmod>`,
    )
  })
})
