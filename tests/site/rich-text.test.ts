import * as cheerio from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getAddress } from '../../content-types/addresses.ts'
import {
  bold,
  bullets,
  heading,
  italic,
  lineBreak,
  link,
  numbers,
  paragraph,
  quote,
  richBlock,
  richText,
  rule,
  table,
} from '../../content-types/examples/rich-text-builder.ts'
import type { RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { richTextBlocks, richTextNodeTypes } from '../../content-types/fields/rich-text.ts'
import { getContentType } from '../../content-types/index.ts'
import { foreignLineBreak } from '../../content-types/format/clean-text.ts'
import type { StoredDocument } from '../../content-types/snapshot.ts'
import { MarkedContent } from '../helpers/marked-content.ts'
import { openSiteWith } from '../helpers/open-example-site.ts'
import { getElements } from '../helpers/page-references.ts'

const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
const page = getContentType('pages')

/** The page whose text is made of certain nodes, as a visitor gets it. */
const show = async (nodes: RichTextNode[], change?: (content: MarkedContent) => void): Promise<cheerio.CheerioAPI> => {
  const content = new MarkedContent()
  const { document } = content.addFull(page)
  Object.assign(document, { title: 'Rubrik', lead: 'Ingress', body: richText(...nodes) })
  change?.(content)
  const site = await openSiteWith(content.snapshot)
  const response = await site.render(getAddress(page.custom.site.address!, String(document.slug)))
  expect(response.status).toBe(200)
  return cheerio.load(await response.text())
}
const internalLink = (text: string, collection: string, id: string): RichTextNode => ({
  type: 'link',
  children: paragraph(text).children!,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } },
  ...block,
  version: 3,
})
const addProject = (content: MarkedContent, slug: string): StoredDocument => {
  const { document } = content.addFull(getContentType('projects'))
  return Object.assign(document, { slug })
}

/** One node of each kind, and where it is to be found. */
const shown: Record<string, [node: (text: string) => RichTextNode, selector: string]> = {
  paragraph: [(text) => paragraph(text), 'p'],
  // A page's own text begins under the title, so its first headings are one level up.
  heading: [(text) => heading('h3', text), 'h2, h3'],
  text: [(text) => paragraph(bold(text), italic('b')), 'strong'],
  linebreak: [(text) => paragraph(text, lineBreak(), 'efter'), 'p:has(br)'],
  tab: [(text) => paragraph(text, { type: 'tab', text: '\t', format: 0, version: 1 }, 'efter'), 'p'],
  link: [(text) => paragraph(link(text, 'https://example.se/')), 'a[href="https://example.se/"]'],
  autolink: [
    (text) =>
      paragraph({
        type: 'autolink',
        children: paragraph(text).children!,
        fields: { linkType: 'custom', url: 'https://example.se/auto' },
        ...block,
      }),
    'a[href="https://example.se/auto"]',
  ],
  list: [(text) => numbers(text), 'ol'],
  listitem: [(text) => bullets(text, ['två']), 'ul > li'],
  quote: [(text) => quote(text), 'blockquote'],
  table: [(text) => table(['A', 'B'], ['C', text]), '[role=region][tabindex="0"][aria-label="Tabell: A, B"] > table'],
  tablerow: [(text) => table(['A', 'B'], [text, 'C']), 'tr'],
  tablecell: [(text) => table([text, 'B'], ['ordet', 'ordet']), 'th[scope=col], th[scope=row], td'],
  horizontalrule: [() => rule(), 'hr'],
}

describe('rich text on a page', () => {
  it.each(Object.entries(shown))('shows %s', async (type, [node, selector]) => {
    const $ = await show([node('ordet'), paragraph('sist')])
    const found = $('main').find(selector)
    expect(found.length).toBeGreaterThan(0)
    if (type !== 'horizontalrule') expect(found.text()).toContain('ordet')
  })

  it('shows every kind of node that the editor offers', () => {
    // A picture, a block and the text itself have tests of their own below.
    expect([...Object.keys(shown), 'root', 'upload', 'block'].toSorted()).toEqual(richTextNodeTypes.toSorted())
  })

  it('shows both headings below the title without a step left out', async () => {
    const $ = await show([heading('h3', 'Tre'), paragraph('a'), heading('h4', 'Fyra'), paragraph('b')])
    const levels = $('main')
      .find('h1, h2, h3, h4')
      .toArray()
      .map((element) => [Number(element.tagName[1]), $(element).text().trim()] as const)
    const three = levels.find(([, text]) => text.startsWith('Tre'))?.[0]
    const four = levels.find(([, text]) => text.startsWith('Fyra'))?.[0]
    expect(four).toBe(three! + 1)
  })

  it.each([
    [1, 'strong, b'],
    [2, 'em, i'],
    [4, 's, del'],
    [8, 'u'],
    [16, 'code'],
    [32, 'sub'],
    [64, 'sup'],
  ])('shows the format %i as %s', async (format, selector) => {
    const $ = await show([paragraph({ ...paragraph('ordet').children![0]!, format })])
    expect($('main').find(selector).text()).toContain('ordet')
  })

  it('shows bold and italic at once', async () => {
    const $ = await show([paragraph({ ...paragraph('ordet').children![0]!, format: 3 })])
    expect($('main').find('strong em, em strong').text()).toBe('ordet')
  })

  it('shows lists inside lists, and numbers from where they start', async () => {
    const inner = bullets('inre')
    const outer = { ...numbers('yttre', [inner]), start: 4 }
    const $ = await show([outer])
    expect($('main').find('ol[start="4"] ul > li').text()).toContain('inre')
  })

  it('shows a picture with what it shows and its size', async () => {
    const id = 'bild-i-text'
    const $ = await show(
      [{ type: 'upload', relationTo: 'media', value: id, version: 3 }, paragraph('a')],
      (content) => {
        content.snapshot.collections['media']!.push({
          id,
          filename: 'fasad.png',
          alt: 'Fasaden',
          mimeType: 'image/png',
          filesize: 1,
          width: 800,
          height: 600,
        })
      },
    )
    const image = $('main').find('img[alt="Fasaden"]')
    expect(image.attr('src')).toMatch(/\/fasad\.png$/)
    expect([image.attr('width'), image.attr('height')]).toEqual(['800', '600'])
  })

  it.each(richTextBlocks.map(({ slug }) => [slug]))('shows the block %s with all its fields', async (slug) => {
    const values: Record<string, Record<string, unknown>> = {
      sourcedQuote: { quote: 'ordet ett', source: 'ordet två', url: 'https://ordet-tre.example.se/' },
      factBox: { title: 'ordet ett', body: richText('ordet två') },
      video: { url: 'https://ordet-tre.example.se/film', title: 'ordet ett' },
    }
    expect(Object.keys(values), 'has values for the block').toContain(slug)
    const $ = await show([richBlock(slug, values[slug]!)])
    const main = $.html($('main'))
    for (const word of main.includes('ordet-tre') || slug === 'factBox' ? ['ordet ett'] : ['ordet ett', 'ordet-tre'])
      expect(main).toContain(word)
    if (slug !== 'video') expect($('main').text()).toContain('ordet två')
    expect($('main').find('iframe, video[autoplay]').length).toBe(0)
  })

  it('shows what can be read in a kind of node that nobody knows', async () => {
    const $ = await show([
      { type: 'carousel', version: 1, children: [paragraph('I karusellen.')] },
      richBlock('carousel', { caption: 'Bildtext.' }),
    ])
    expect($('main').text()).toContain('I karusellen.')
    expect($('main').text()).toContain('Bildtext.')
  })
})

describe('a link in rich text', () => {
  it('to another document leads to where that document is now', async () => {
    for (const slug of ['gammalt', 'nytt']) {
      const nodes: RichTextNode[] = []
      const $ = await show(nodes, (content) => {
        const project = addProject(content, slug)
        ;(content.snapshot.collections['pages']![0]!['body'] as ReturnType<typeof richText>).root.children!.push(
          paragraph(internalLink('Läs mer', 'projects', project.id)),
        )
      })
      expect($('main').find(`a[href="/projekt/${slug}/"]`).text()).toBe('Läs mer')
    }
  })

  it('to a document that is not public is plain text', async () => {
    const $ = await show([paragraph('Före ', internalLink('Läs mer', 'projects', 'finns-inte'), ' efter')])
    expect($('main').text()).toMatch(/Före\s+Läs mer\s+efter/)
    expect(
      $('main')
        .find('a')
        .filter((_, element) => $(element).text() === 'Läs mer').length,
    ).toBe(0)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
  ])('never leads to %j', async (url) => {
    const $ = await show([
      paragraph(link('Läs mer', url)),
      richBlock('sourcedQuote', { quote: 'a', source: 'b', url }),
      richBlock('video', { url, title: 'c' }),
    ])
    expect($('main').text()).toContain('Läs mer')
    const wrong = getElements($)
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name, value]) => /^(href|src|data-.*)$/.test(name) && /^\s*(java\s*script|data|vbscript):/i.test(value))
    expect(wrong).toEqual([])
  })

  it.each(['https://example.se/?a=1&b="2"', 'mailto:namn@example.se', 'tel:+4642105000', '/projekt/', '#lardomar'])(
    'leads to %s',
    async (url) => {
      const $ = await show([paragraph(link('Läs mer', url))])
      const hrefs = $('main a')
        .toArray()
        .map((element) => decodeURI($(element).attr('href') ?? ''))
      expect(hrefs).toContain(decodeURI(url))
    },
  )
})

describe('hostile text', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '</script>',
          '<script>alert(1)</script>',
          ']]>',
          '<!--',
          '-->',
          '"',
          "'",
          '`',
          '&lt;',
          '&',
          '<img src=x onerror=alert(1)>',
          '</title>',
          '</textarea>',
          '{{x}}',
          '${x}',
          '\\',
          '=1+1',
          '\u2028',
          '\ud800',
          '\u202e',
          '<a href="javascript:1">',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { minLength: 1, maxLength: 5 },
    )
    // Letters around it, so that nothing is empty; no line breaks, which editors may well want to be seen.
    .map((parts) => `före${parts.join('').replace(/[\r\n\u0085\u2028\u2029]/g, ' ')}efter`)

  /** The elements and the names of their attributes: what must not change, whatever editors write. */
  const skeleton = (markup: string, xml: boolean): string => {
    const $ = cheerio.load(markup, { xml })
    return getElements($)
      .map(({ name, attributes }) => `${name}[${Object.keys(attributes).join()}]`)
      .join('\n')
  }

  const print = async (text: string): Promise<{ address: string; body: string; xml: boolean }[]> => {
    const content = new MarkedContent()
    const { document } = content.addFull(getContentType('projects'))
    const effect = {
      goal: text,
      achieved: 'yes',
      results: [{ text }],
      indicator: { name: text, unit: text, baseline: 1, target: 2, outcome: 3 },
    }
    Object.assign(document, {
      slug: 'prov',
      title: text,
      lead: text,
      statusNote: text,
      what: richText(
        paragraph(text, bold(text), link(text, 'https://example.se/')),
        heading('h3', text),
        richBlock('sourcedQuote', { quote: text, source: text }),
        richBlock('factBox', { title: text, body: richText(text) }),
      ),
      why: richText(text),
      how: richText(bullets(text)),
      lessons: richText(quote(text)),
      effects: [effect],
      contacts: [{ name: text, role: text, email: 'namn@example.se', phone: text }],
      links: [{ title: text, url: 'https://example.se/' }],
      involvement: [{ text }],
      milestones: [{ title: text, text, date: '2020-01-01T12:00:00.000Z', state: 'done' }],
      location: { name: text, latitude: 56, longitude: 12 },
    })
    content.snapshot.settings['site'] = {
      ...content.snapshot.settings['site'],
      name: text,
      tagline: text,
      footer: text,
    }
    const site = await openSiteWith(content.snapshot)
    const addresses = ['/', '/projekt/', '/projekt/prov/', '/effekter/', '/feed.xml', '/data/dcat.rdf']
    const pages = await Promise.all(
      addresses.map(async (address) => {
        const response = await site.render(address)
        expect(response.status, address).toBe(200)
        return { address, body: await response.text(), xml: /\.(xml|rdf)$/.test(address) }
      }),
    )
    return pages
  }

  /** Control characters, and halves of pairs. */
  const impossibleInXml =
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

  it('never becomes markup: the elements of every page and feed stay the same', async () => {
    const plain = (await print('föreordefter')).map(({ address, body, xml }) => [address, skeleton(body, xml)] as const)
    // Bold text with a break in it is bold before and after.
    const withoutBreaks = ([address, elements]: readonly [string, string]) => [
      address,
      elements
        .split('\n')
        .filter((element) => element !== 'br[]')
        .filter((element, index, all) => element !== 'strong[]' || all[index - 1] !== 'strong[]'),
    ]
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const printed = await print(text)
        const elements = printed.map(({ address, body, xml }) => [address, skeleton(body, xml)] as const)
        // The only elements that a text may bring are line breaks, where a program has written one as a sign.
        if (text.replace(foreignLineBreak, '') === text) expect(elements).toEqual(plain)
        else expect(elements.map(withoutBreaks)).toEqual(plain.map(withoutBreaks))
        for (const { address, body, xml } of printed) {
          if (xml) expect(body, address).not.toMatch(impossibleInXml)
          const $ = cheerio.load(body)
          for (const element of $('script[type="application/ld+json"]').toArray()) JSON.parse($(element).text())
        }
      }),
      { numRuns: 60, examples: [['före\u000befter']] },
    )
  })
})
