import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableSourceError, type SourceItem, type SourceRecord } from '../../cms/features/moving-in/record.ts'
import { writeMovingLetter } from '../../cms/features/moving-in/sources/podcast-feed/moving-letter.ts'
import { makePodcastFeed } from '../../cms/features/moving-in/sources/podcast-feed/podcast-feed.ts'
import { escape, feedAddress, ofType, read, sound, toRecords, toSkipped, write } from '../helpers/podcast-feed.ts'

const readItem = async (item: string, pages: Record<string, string> = {}): Promise<SourceRecord> => {
  const items = await read(write(`<title>Podd</title><language>sv</language><item>${item}</item>`), pages)
  const [episode, ...others] = ofType(items, 'episodes')
  expect(others).toEqual([])
  return episode!
}

describe('recognising a podcast feed', () => {
  const recognises = (text: string, encoding: BufferEncoding = 'utf8'): boolean =>
    makePodcastFeed().recognises({ from: 'x', head: Buffer.from(text, encoding), isAddress: false })

  it('takes a feed with sound, in any encoding, and leaves other feeds and exports to others', () => {
    expect(recognises(write(''))).toBe(true)
    expect(recognises(write('', 'xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"'), 'utf16le')).toBe(true)
    expect(recognises(write(`<item>${sound}</item>`, ''))).toBe(true)
    expect(recognises(write('<item><title>Inlägg</title></item>', ''))).toBe(false)
    expect(
      recognises(
        write(
          '',
          'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
        ),
      ),
    ).toBe(false)
    expect(recognises('<!doctype html><html></html>')).toBe(false)
  })
})

describe('the podcast itself', () => {
  it('keeps what a podcast has here, and names people without storing the owner', async () => {
    const items = await read(
      write(`
        <title>Bad &amp;amp; båt</title><link>https://podd.example.se/</link><language>sv-se</language>
        <description><![CDATA[<p>Om bad.</p><p>Och <a href="https://e.se/x">båt</a>.</p>]]></description>
        <copyright>© 2026 Sundby</copyright>
        <itunes:author>Sundby kommun</itunes:author><itunes:type>Serial</itunes:type><itunes:complete>yes</itunes:complete>
        <itunes:owner><itunes:name>Asta Ek</itunes:name><itunes:email>asta@example.se</itunes:email></itunes:owner>
        <itunes:category text="Society &amp;amp; Culture"><itunes:category text="Documentary"/></itunes:category>
        <itunes:category text="Games &amp; Hobbies"/>
        <itunes:image href="https://cdn.example.se/omslag.jpg"/>
        <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
        <podcast:funding url="https://e.se/stod">Stöd oss</podcast:funding>
        <podcast:license url="https://e.se/lic">CC-BY-4.0</podcast:license>
        <podcast:location geo="geo:55.9,12.8" osm="R1">Sundby</podcast:location>
        <podcast:person role="Co-Host" href="https://e.se/bo">Bo Ek</podcast:person>
        <podcast:updateFrequency rrule="FREQ=WEEKLY;INTERVAL=2">varannan vecka</podcast:updateFrequency>
        <podcast:txt purpose="applepodcastsverify">kod</podcast:txt>
        <podcast:trailer url="https://cdn.example.se/trailer.mp3">Smyglyssna</podcast:trailer>`),
    )
    const [podcast] = ofType(items, 'podcasts')
    expect(podcast?.data).toEqual({
      title: 'Bad & båt',
      description: 'Om bad.\n\nOch båt (https://e.se/x).',
      language: 'sv-se',
      author: 'Sundby kommun',
      category: 'Society & Culture',
      subcategory: 'Documentary',
      art: { $reference: 'picture:https://cdn.example.se/omslag.jpg' },
      type: 'serial',
      isComplete: true,
      updateFrequency: 'biweekly',
      people: [{ name: 'Bo Ek', role: 'host', url: 'https://e.se/bo' }],
      location: { name: 'Sundby', latitude: 55.9, longitude: 12.8 },
      copyright: '© 2026 Sundby',
      licence: 'cc-by-4.0',
      funding: { url: 'https://e.se/stod', title: 'Stöd oss' },
      appleVerification: 'kod',
      guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
    })
    expect(podcast?.notes).toContainEqual(
      expect.objectContaining({ kind: 'person', field: 'itunes:owner', value: 'Asta Ek, asta@example.se' }),
    )
    expect(podcast?.notes).toContainEqual(
      expect.objectContaining({ field: 'itunes:category', value: 'text=Games & Hobbies' }),
    )
    expect(podcast?.notes).toContainEqual(
      expect.objectContaining({ field: 'podcast:trailer', value: expect.stringContaining('Smyglyssna') }),
    )
  })

  it('becomes a further podcast with its episodes, or the one of the settings', async () => {
    const xml = write(`<title>Podd</title><item><title>Ett</title>${sound}</item>`)
    const items = await read(xml)
    const [podcast] = ofType(items, 'podcasts')
    expect(ofType(items, 'episodes')[0]?.data['podcast']).toEqual({ $reference: podcast?.id })
    const own = await read(xml, {}, { target: 'podcast' })
    expect([ofType(own, 'podcast').length, ofType(own, 'episodes')[0]?.data['podcast']]).toEqual([1, undefined])
  })

  it('has the same ids whenever it is read', async () => {
    const xml = write(`<title>Podd</title><item><title>Ett</title>${sound}</item><item><title>Två</title></item>`)
    expect(await read(xml)).toEqual(await read(xml))
  })

  it.each(['yes', ' Yes ', 'true'])(
    'is refused when it is locked (%s), unless its owner imports it',
    async (locked) => {
      const xml = write(
        `<title>P</title><podcast:locked owner="Agare@example.se">${locked}</podcast:locked><item>${sound}</item>`,
      )
      await expect(read(xml)).rejects.toThrow(UnreadableSourceError)
      await expect(read(xml, {}, { email: 'annan@example.se' })).rejects.toThrow(/låst/)
      expect(ofType(await read(xml, {}, { email: 'agare@EXAMPLE.se' }), 'episodes')).toHaveLength(1)
    },
  )

  it('is refused when the lock stands after the episodes', async () => {
    const xml = write(`<item>${sound}</item><podcast:locked>yes</podcast:locked>`)
    await expect(read(xml)).rejects.toThrow(/låst/)
    expect(await read(xml.replace('yes', 'no'))).toBeTruthy()
  })
})

describe('an episode', () => {
  it('keeps its guid with every character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ minLength: 1, maxLength: 40 })
          .filter((one) => /^[\t\n\u0020-\u007e]*\S[\t\n\u0020-\u007e]*$/.test(one)),
        async (guid) => {
          const { data } = await readItem(`<title>A</title>${sound}<guid isPermaLink="false">${escape(guid)}</guid>`)
          expect(data['guid']).toBe(guid)
        },
      ),
      { numRuns: 100, seed: 20 },
    )
  })

  it('without a guid has the address of its sound, and says so', async () => {
    for (const guid of ['', '<guid/>', '<guid> </guid>']) {
      const { data, notes } = await readItem(`<title>A</title>${sound}${guid}`)
      expect(data['guid']).toBe('https://cdn.example.se/ett.mp3')
      expect(notes).toContainEqual(expect.objectContaining({ kind: 'proposal', field: 'guid' }))
    }
  })

  it('takes the texts where they belong, and keeps HTML and the page on which it stood', async () => {
    const { data, addresses, notes } = await readItem(`
      <title>S1 A3: Bad</title><itunes:title>Bad</itunes:title><link>https://podd.example.se/bad</link>
      <content:encoded><![CDATA[<h2>Bad</h2><p>Om bad i havet.</p>]]></content:encoded>
      <description>Om bad i havet.</description><itunes:subtitle>Kort om bad</itunes:subtitle>${sound}`)
    expect(data).toMatchObject({
      title: 'Bad',
      summary: 'Kort om bad',
      notes: { $html: '<h2>Bad</h2><p>Om bad i havet.</p>', base: 'https://podd.example.se/bad' },
      audio: { $reference: 'audio:https://cdn.example.se/ett.mp3' },
    })
    expect(addresses).toEqual(['https://podd.example.se/bad'])
    expect(notes?.map(({ field, value }) => [field, value])).toContainEqual(['title', 'S1 A3: Bad'])
  })

  it('keeps numbers, kind, places and clips that are right, and says which are not', async () => {
    const { data, notes } = await readItem(`<title>A</title>${sound}
      <itunes:season>2</itunes:season><podcast:episode display="3,5">3.5</podcast:episode>
      <itunes:episodeType>Bonus</itunes:episodeType><itunes:explicit>clean</itunes:explicit>
      <podcast:soundbite startTime="30" duration="15.5">Bojen</podcast:soundbite>
      <podcast:soundbite startTime="30" duration="1">Kort</podcast:soundbite>
      <podcast:location geo="geo:95,12">Ingenstans</podcast:location>`)
    expect(data).toMatchObject({
      season: 2,
      type: 'bonus',
      explicit: false,
      soundbites: [{ start: 30, duration: 15.5, title: 'Bojen' }],
      location: { name: 'Ingenstans' },
    })
    expect(data).not.toHaveProperty('number')
    expect(notes?.map(({ value }) => value).join('\n')).toMatch(/Kort[^]*geo:95[^]*3,5/)
  })

  it('is a draft without sound, is scheduled when it is yet to come, and takes a version that can be played', async () => {
    expect((await readItem('<title>A</title>')).state).toBe('draft')
    expect((await readItem(`<title>A</title>${sound}<pubDate>1 Jan 2999 00:00:00 GMT</pubDate>`)).state).toBe(
      'scheduled',
    )
    const film = await readItem(`<title>A</title><enclosure url="https://e.se/a.mp4" type="video/mp4"/>
      <podcast:alternateEnclosure type="audio/mp4" length="9"><podcast:source uri="https://e.se/a.m4a"/></podcast:alternateEnclosure>`)
    expect([film.state, film.data['audio']]).toEqual(['public', { $reference: 'audio:https://e.se/a.m4a' }])
    expect(film.notes?.map(({ value }) => value).join()).toContain('https://e.se/a.mp4')
  })

  it('has the best transcript there is, in its language, and names the others', async () => {
    const transcripts = [
      ['https://e.se/a.html', 'text/html', 'sv'],
      ['https://e.se/a.en.vtt', 'text/vtt', 'en'],
      ['https://e.se/a.srt', 'application/x-subrip', 'sv-SE'],
      ['https://e.se/a.json', 'application/json', 'sv'],
    ].map(([url, type, language]) => `<podcast:transcript url="${url}" type="${type}" language="${language}"/>`)
    const { data, notes } = await readItem(`<title>A</title>${sound}${transcripts.join('')}`)
    expect(data['transcript']).toEqual({ $reference: 'transcript:https://e.se/a.srt' })
    for (const other of ['a.html', 'a.en.vtt', 'a.json'])
      expect(notes?.some(({ kind, value }) => kind === 'kept' && value?.includes(other))).toBe(true)
  })

  it('has a transcript of JSON or HTML rewritten, whole', async () => {
    const json = JSON.stringify({
      segments: [
        { speaker: 'Asta <1>', startTime: 0.5, endTime: 0.75, body: 'Hej' },
        { speaker: 'Asta <1>', startTime: 1, endTime: 1.25, body: 'på dig.' },
        { speaker: 'Bo', startTime: 3601, endTime: 3602.5, body: 'Bad & båt' },
      ],
    })
    const readFile = async (name: string, type: string, text: string) => {
      const item = `<title>A</title>${sound}<podcast:transcript url="https://e.se/${name}" type="${type}"/>`
      return ofType(await read(write(`<item>${item}</item>`), { [`https://e.se/${name}`]: text }), 'documents')[0]?.file
    }
    expect(await readFile('a.json', 'application/json', json)).toEqual({
      from: 'https://e.se/a.json',
      name: 'a.vtt',
      mimeType: 'text/vtt',
      text: 'WEBVTT\n\n00:00:00.500 --> 00:00:01.250\n<v Asta &lt;1&gt;>Hej på dig.\n\n01:00:01.000 --> 01:00:02.500\n<v Bo>Bad &amp; båt\n',
    })
    expect(await readFile('b.html', 'text/html', '<cite>Asta:</cite><p>Hej</p>')).toMatchObject({
      name: 'b.txt',
      text: expect.stringContaining('Hej'),
    })
  })

  it('has the chapters of a file, or else those in the feed, and loses none that are different', async () => {
    const psc =
      '<psc:chapters><psc:chapter start="00:00:00" title="Hej"/><psc:chapter start="1:30.5" title="Bad" href="https://e.se/b" image="/b.png"/></psc:chapters>'
    const inline = await readItem(`<title>A</title>${sound}${psc}`)
    const rows = [
      { start: 0, title: 'Hej' },
      { start: 90.5, title: 'Bad', link: 'https://e.se/b', image: { $reference: expect.stringMatching(/b\.png$/) } },
    ]
    expect(inline.data['chapters']).toEqual(rows)
    const file = '<podcast:chapters url="https://e.se/k.json" type="application/json+chapters"/>'
    const chapters = [
      { startTime: 5, title: 'Båt' },
      { startTime: 0, img: 'https://e.se/i.png', toc: false },
    ]
    const fetched = await readItem(`<title>A</title>${sound}${psc}${file}`, {
      'https://e.se/k.json': JSON.stringify({ version: '1.2.0', chapters }),
    })
    expect(fetched.data['chapters']).toEqual([{ start: 5, title: 'Båt' }])
    expect(fetched.notes?.map(({ value }) => value).join('\n')).toMatch(/i\.png[^]*Bad/)
    for (const broken of ['<html>', '{"chapters":"x"}', undefined]) {
      const episode = await readItem(
        `<title>A</title>${sound}${psc}${file}`,
        broken ? { 'https://e.se/k.json': broken } : {},
      )
      expect(episode.data['chapters']).toEqual(rows)
      expect(episode.notes).toContainEqual(expect.objectContaining({ kind: 'lost', value: 'https://e.se/k.json' }))
    }
  })

  it('that stands twice is one, and two that share a guid are both kept', async () => {
    const one = `<item><title>A</title><guid>g</guid>${sound}</item>`
    const other = `<item><title>B</title><guid>g</guid><enclosure url="https://e.se/b.mp3" type="audio/mpeg"/></item>`
    const items = await read(write(one + one + other))
    expect(ofType(items, 'episodes').map(({ data }) => [data['title'], data['guid']])).toEqual([
      ['A', 'g'],
      ['B', undefined],
    ])
    expect(toSkipped(items)).toMatchObject([{ title: 'A' }])
    expect(new Set(toRecords(items).map(({ id }) => id)).size).toBe(toRecords(items).length)
  })

  it('shares a picture and a sound with others', async () => {
    const image = '<itunes:image href="https://cdn.example.se/bild.jpg"/>'
    const items = await read(
      write(
        ['A', 'B'].map((title) => `<item><title>${title}</title><guid>${title}</guid>${sound}${image}</item>`).join(''),
      ),
    )
    expect([ofType(items, 'media').length, ofType(items, 'audio').length, ofType(items, 'episodes').length]).toEqual([
      1, 1, 2,
    ])
  })

  it('of which nothing is said is named', async () => {
    const items = await read(write('<title>P</title><item><pubDate>x</pubDate></item>'))
    expect([ofType(items, 'episodes'), toSkipped(items).length]).toEqual([[], 1])
  })
})

describe('a feed in pages', () => {
  const page = (title: string, next?: string): string =>
    write(`<title>P</title>${next ? `<atom:link rel="next" href="${next}"/>` : ''}<item><title>${title}</title></item>`)
  const titles = async (xml: string, pages: Record<string, string>): Promise<unknown[]> => {
    const items = await read(xml, pages)
    const notes = ofType(items, 'podcasts')[0]?.notes?.filter(({ kind }) => kind === 'lost') ?? []
    return [...ofType(items, 'episodes').map(({ title }) => title), notes.length]
  }

  it('is read to its end, once, whatever its pages say', async () => {
    const pages = {
      'https://podd.example.se/2.xml': page('Två', 'https://podd.example.se/3.xml'),
      'https://podd.example.se/3.xml': page('Tre'),
    }
    expect(await titles(page('Ett', '2.xml'), pages)).toEqual(['Ett', 'Två', 'Tre', 0])
    const ring = { ...pages, 'https://podd.example.se/3.xml': page('Tre', feedAddress) }
    expect(await titles(page('Ett', '2.xml'), ring)).toEqual(['Ett', 'Två', 'Tre', 1])
    expect(await titles(page('Ett', '2.xml'), {})).toEqual(['Ett', 1])
  })
})

describe('what is no podcast', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body/></html>', /webbsida/],
    ['an Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>', /Atom/],
    ['something else', '<opml/>', /opml/],
    ['an empty feed', '<rss><channel/></rss>', /tomt/],
    ['half a feed', write('<item>').slice(0, -20), /avklippt|rad/],
    ['nothing', '', /tom/],
  ])('is refused in a sentence: %s', async (_what, xml, sentence) => {
    const reading = read(xml)
    await expect(reading).rejects.toThrow(UnreadableSourceError)
    await expect(reading).rejects.toThrow(sentence)
  })

  it('is read from a file as from an address, under any prefix', async () => {
    const xml = write(
      `<title>P</title><item><title>A</title>${sound}<i:season>4</i:season><x:person>Bo</x:person></item>`,
      'xmlns:i="HTTP://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:x="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"',
    )
    const folder = await mkdtemp(join(tmpdir(), 'podcast-'))
    try {
      const from = join(folder, 'feed.xml')
      await writeFile(from, xml)
      const items: SourceItem[] = []
      const context = { fetchText: () => Promise.reject(new Error('Inget nät.')) }
      const input = { from, head: Buffer.from(xml), isAddress: false }
      for await (const item of makePodcastFeed().read(input, context)) items.push(item)
      expect(ofType(items, 'episodes')[0]?.data).toMatchObject({ season: 4, people: [{ name: 'Bo', role: 'host' }] })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('the letter to the old host', () => {
  it('holds both addresses, the redirect and the element, as it stands in XML', () => {
    const letter = writeMovingLetter({ title: 'Podd', oldFeed: 'https://a.se/f', newFeed: 'https://b.se/f?a=1&b=2' })
    expect(letter).toContain('<itunes:new-feed-url>https://b.se/f?a=1&amp;b=2</itunes:new-feed-url>')
    expect(letter).toMatch(/301[^]*från https:\/\/a\.se\/f\n[^]*till https:\/\/b\.se\/f\?a=1&b=2\n[^]*fyra veckor/)
  })
})
