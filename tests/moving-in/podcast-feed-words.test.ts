import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toWords } from '../../cms/features/moving-in/sources/podcast-feed/plain-text.ts'
import { escape, read, sound, write } from '../helpers/podcast-feed.ts'

describe('nothing is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), minLength: 3, maxLength: 9 })
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  const markup = fc.oneof(
    sentence,
    fc.array(sentence, { maxLength: 40 }).map((all) => all.map((one) => `<p>${one} <b>fet</b></p>`).join('')),
  )
  const knownTags =
    'title itunes:title description itunes:summary itunes:subtitle content:encoded link author pubDate category comments itunes:author itunes:keywords itunes:season itunes:episode guid itunes:duration itunes:episodeType itunes:image podcast:person podcast:season podcast:location podcast:license podcast:soundbite podcast:value podcast:socialInteract okand:ting ting'.split(
      ' ',
    )
  const channelTags =
    'title description itunes:summary itunes:subtitle itunes:author language copyright generator podcast:person podcast:funding podcast:txt podcast:medium podcast:trailer itunes:type webMaster itunes:owner podcast:updateFrequency lastBuildDate podcast:liveItem okand:ting itunes:new-feed-url'.split(
      ' ',
    )
  const elements = (tags: readonly string[]) =>
    fc.array(
      fc.record({
        tag: fc.constantFrom(...tags),
        text: markup,
        attribute: fc.option(
          fc.record({ name: fc.constantFrom('role', 'href', 'display', 'name', 'note'), value: word }),
        ),
        child: fc.option(word),
      }),
      { maxLength: 9 },
    )
  type Elements = typeof elements extends (tags: readonly string[]) => fc.Arbitrary<infer Value> ? Value : never
  const toXml = (all: Elements): string =>
    all
      .map(({ tag, text, attribute, child }) => {
        const said = attribute ? ` ${attribute.name}="${attribute.value}"` : ''
        return `<${tag}${said}>${escape(text)}${child ? `<ting>${child}</ting>` : ''}</${tag}>`
      })
      .join('\n')

  it('of any feed: each word is in a record, in a note, or in what was skipped', async () => {
    await fc.assert(
      fc.asyncProperty(
        elements(channelTags),
        fc.array(fc.record({ all: elements(knownTags), hasSound: fc.boolean() }), { maxLength: 3 }),
        async (channel, items) => {
          const xml = write(
            `<title>Podd</title>${toXml(channel)}${items
              .map(({ all, hasSound }, index) => {
                const guid = `<guid>avsnitt${index}</guid>`
                return `<item>${guid}${hasSound ? sound : ''}<title>Avsnitt ${index}</title>${toXml(all)}</item>`
              })
              .join('')}`,
          )
          const kept = toWords(JSON.stringify(await read(xml)).replace(/\\[nt]/g, ' '))
          for (const { text, attribute, child, tag } of [...channel, ...items.flatMap(({ all }) => all)]) {
            const said = [...toWords(text).trim().split(' '), child, attribute?.value].filter((one) => one)
            const lost = said.filter((one) => !kept.includes(one!.toLowerCase()))
            expect(lost, `${tag} in ${xml}`).toEqual([])
          }
        },
      ),
      { numRuns: 80, seed: 20 },
    )
  })
})
