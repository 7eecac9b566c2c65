import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import NodeID3 from 'node-id3'
import type { File } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'
import { getRefusalOf } from './refusal.ts'
import { makeM4a, makeMp3, makePng, makeText } from './sample-files.ts'

let cms: TestCms
let content: MinimalContent
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
})
afterAll(() => cms.close())

const upload = (file: File) => cms.payload.create({ collection: 'audio', data: {}, file })
const withTags = (file: File, tags: NodeID3.Tags): File => {
  const data = NodeID3.write(tags, file.data)
  return { ...file, data, size: data.length }
}
const makeCover = (width: number) =>
  sharp({ create: { width, height: width, channels: 3, background: '#6b8f71' } })
    .jpeg({ quality: 30 })
    .toBuffer()
/** An mp3 as an editing program leaves it: chapters out of order, and a picture. */
const makeTagged = async (width = 1400): Promise<File> =>
  withTags(makeMp3(60, 'märkt.mp3'), {
    image: {
      mime: 'image/jpeg',
      type: { id: 3 },
      description: 'omslag',
      imageBuffer: await makeCover(width),
    },
    chapter: [
      { elementID: 'b', startTimeMs: 20_500, endTimeMs: 60_000, tags: { title: 'Bojen & badet' } },
      { elementID: 'a', startTimeMs: 0, endTimeMs: 20_500, tags: { title: 'Inledning' } },
    ],
  })

describe('a sound', () => {
  it.for([
    ['mp3', makeMp3(31)],
    ['m4a', makeM4a(31)],
  ] as const)('in %s has the duration and the size that the file has', async ([, file]) => {
    expect(await upload(file)).toMatchObject({ duration: 31, filesize: file.size })
  })

  it('keeps the chapters of an mp3, in order of time', async () => {
    const { embeddedChapters } = await upload(await makeTagged())
    expect(embeddedChapters).toEqual([
      { start: 0, title: 'Inledning' },
      { start: 20.5, title: 'Bojen & badet' },
    ])
  })

  it('keeps the chapters of an m4a', async () => {
    const file = makeM4a(90, {
      chapters: [
        [0, 'Början'],
        [45, 'Mitten å slutet'],
      ],
    })
    expect((await upload(file)).embeddedChapters).toEqual([
      { start: 0, title: 'Början' },
      { start: 45, title: 'Mitten å slutet' },
    ])
  })

  it('that no app would play is refused with the reason, and nothing of it is stored', async () => {
    const folder = join(cms.dataDir, 'uploads', 'audio')
    const before = await readdir(folder)
    const half = makeM4a(60)
    for (const [file, reason] of [
      [makeText('ljud.mp3', 'audio/mpeg', 'Det här är text.'), /går inte att läsa som ljud/],
      [{ ...(await makePng('ljud.mp3')), mimetype: 'audio/mpeg' }, /går inte att läsa som ljud/],
      [makeText('tom.mp3', 'audio/mpeg', ''), /går inte att läsa som ljud|inget ljud/],
      [makeM4a(60, { codec: 'alac' }), /ALAC.*många poddappar/],
      [{ ...half, data: half.data.subarray(0, 90), size: 90 }, /går inte att läsa|inget ljud|av ett slag/],
      [cutOff(), /avklippt: bara \d+ %/],
    ] as [File, RegExp][])
      expect(await getRefusalOf('file', upload(file)), file.name).toMatch(reason)
    expect(await readdir(folder)).toEqual(before)
  })
})

describe('an episode that is given a sound', () => {
  it('gives an import its chapters when that asks for them, and no picture', async () => {
    const { id: audio } = await upload(await makeTagged())
    const make = (context: Record<string, boolean>) =>
      cms.payload.create({
        collection: 'episodes',
        draft: true,
        data: { title: 'Flyttat', audio },
        context: { isImport: true, ...context },
      })
    const [asked, exact] = [await make({ takesChapters: true }), await make({})]
    expect([asked.chapters?.map(({ title }) => title), asked.cover ?? null]).toEqual([
      ['Inledning', 'Bojen & badet'],
      null,
    ])
    expect(exact.chapters ?? []).toEqual([])
  })

  it('takes the chapters and the picture of the file where nobody has written any', async () => {
    const audio = (await upload(await makeTagged())).id
    const episode = await content.create('episodes', { audio })
    expect(episode.chapters).toMatchObject([
      { start: 0, title: 'Inledning' },
      { start: 20.5, title: 'Bojen & badet' },
    ])
    expect(episode.cover).toMatchObject({ width: 1400, isDecorative: true })
  })

  it('keeps what has been written, and leaves a picture that is too small', async () => {
    const audio = (await upload(await makeTagged(600))).id
    const episode = await content.create('episodes', { audio, chapters: [{ start: 0, title: 'Egen' }] })
    expect(episode.chapters).toMatchObject([{ title: 'Egen' }])
    expect(episode.cover).toBeFalsy()
  })

  it('does not bring back what has been taken away', async () => {
    const audio = (await upload(await makeTagged())).id
    const { id } = await content.create('episodes', { audio })
    const changed = await cms.payload.update({ collection: 'episodes', id, data: { chapters: [], audio } })
    expect(changed.chapters).toEqual([])
  })

  it('has its chapters in order when it is published, and refuses times outside the sound', async () => {
    const audio = (await upload(makeMp3(60))).id
    const create = (data: object) => content.create('episodes', { audio, ...data })
    const { chapters } = await create({
      chapters: [
        { start: 30, title: 'Sedan' },
        { start: 0, title: 'Först' },
      ],
    })
    expect(chapters).toMatchObject([{ title: 'Först' }, { title: 'Sedan' }])
    const late = create({ chapters: [{ start: 60, title: 'Efteråt' }] })
    expect(await getRefusalOf('chapters.0.start', late)).toBe('Kapitlet börjar efter ljudets slut (1:00).')
    const twice = create({
      chapters: [
        { start: 5, title: 'A' },
        { start: 5, title: 'B' },
      ],
    })
    expect(await getRefusalOf('chapters.1.start', twice)).toBe('Två kapitel börjar vid samma tid.')
    const long = create({ soundbites: [{ start: 50, duration: 20 }] })
    expect(await getRefusalOf('soundbites.0.start', long)).toMatch(/slutar efter ljudets slut/)
  })
})

describe('the picture of an episode', () => {
  it('is refused when podcast apps would not take it', async () => {
    const cover = (
      await cms.payload.create({
        collection: 'media',
        data: { isDecorative: true },
        file: await makePng('liten.png', 1399, 2000),
      })
    ).id
    expect(await getRefusalOf('cover', content.create('episodes', { cover }))).toBe(
      'Bilden är 1399 × 2000 bildpunkter. Poddapparna kräver minst 1400 × 1400: välj en större.',
    )
  })
})

/** An mp3 whose first frame promises a minute, and of which a tenth arrived. */
function cutOff(): File {
  const whole = makeMp3(60)
  const frames = Math.round((60 * 44_100) / 1152)
  const xing = Buffer.alloc(16)
  xing.write('Info', 0, 'latin1')
  xing.writeUInt32BE(3, 4)
  xing.writeUInt32BE(frames, 8)
  xing.writeUInt32BE(whole.size, 12)
  const data = Buffer.from(whole.data.subarray(0, Math.round(whole.size / 10)))
  // Behind the frame's head and its side information.
  xing.copy(data, 36)
  return { ...whole, name: 'avklippt.mp3', data, size: data.length }
}
