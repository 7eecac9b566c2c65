import { globSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionSlug, File } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toCaptions } from '../../cms/features/podcast/read-transcript.ts'
import { getImageSizeName, imageFormats, imageWidths } from '../../content-types/files/media.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'
import { getRefusal, getRefusalOf } from './refusal.ts'
import { makeJpegWithPosition, makeMp3, makePdf, makePng, makeText } from './sample-files.ts'

let cms: TestCms
let content: MinimalContent
beforeAll(async () => {
  cms = await openTestCms({ hasEveryForm: true })
  content = new MinimalContent(cms.payload)
})
afterAll(() => cms.close())

const upload = (collection: string, file: File, data: Record<string, unknown> = {}) =>
  cms.payload.create({ collection: collection as CollectionSlug, data: data as never, file })
const uploadPicture = (file: File) => cms.payload.create({ collection: 'media', data: { alt: 'En bild' }, file })
const folderOf = (collection: string): string => join(cms.dataDir, 'uploads', collection)
const listFiles = (collection: string): Promise<string[]> => readdir(folderOf(collection)).catch(() => [])

describe('an address in place of a file', () => {
  // Payload 3.90.2 fetches it although the field for addresses is switched off; only what leads into the own network does it refuse.
  it.for(['media', 'documents', 'audio'])('is never fetched for %s, whoever sends it', async (collection) => {
    const admin = await addUser(cms.payload, 'admin', `adress-${collection}`)
    const client = await askRest(admin)
    for (const url of ['http://127.0.0.1:9/a.pdf', '/api/documents/file/a.pdf', 'http://filer.invalid/a.pdf']) {
      const { status, body } = await client.send('POST', `/api/${collection}`, {
        filename: 'a.pdf',
        url,
        alt: 'En bild',
      })
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Filer hämtas inte från adresser')])
    }
    expect(await cms.payload.count({ collection: collection as CollectionSlug })).toEqual({ totalDocs: 0 })
  })
})

describe('a picture', () => {
  it('needs a description unless it is decoration', async () => {
    expect(await getRefusalOf('alt', upload('media', await makePng()))).toBe(
      'Beskriv vad bilden visar, eller kryssa i att den bara är dekoration.',
    )
    await upload('media', await makePng(), { isDecorative: true })
    await upload('media', await makePng(), { alt: 'En grön yta' })
  })

  it('says nothing of where it was taken, in any of its forms', async () => {
    const photograph = await makeJpegWithPosition()
    expect((await sharp(photograph.data).metadata()).exif).toBeDefined()
    const { filename, sizes } = await uploadPicture(photograph)
    const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(Boolean)
    expect(names.length).toBeGreaterThan(2)
    for (const name of names) {
      const bytes = await readFile(join(folderOf('media'), String(name)))
      expect((await sharp(bytes).metadata()).exif, String(name)).toBeUndefined()
      expect(bytes.includes('Hemlig fotograf'), String(name)).toBe(false)
    }
  })

  it('is made in every width and format that pages offer', async () => {
    const { sizes, width } = await uploadPicture(await makePng('stor.png', 1800, 900))
    expect(width).toBe(1800)
    for (const format of imageFormats)
      for (const wanted of imageWidths) {
        const size = sizes?.[getImageSizeName(format, wanted) as keyof typeof sizes]
        expect(size).toMatchObject({ width: wanted, mimeType: `image/${format}` })
        const made = await sharp(join(folderOf('media'), String(size!.filename))).metadata()
        expect(made).toMatchObject({ width: wanted, format: format === 'avif' ? 'heif' : format })
      }
  })

  it.for(
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap((orientation) =>
      [
        [2000, 1500],
        [1500, 2000],
        [700, 400],
        [400, 700],
        [900, 900],
      ].map((size) => [orientation, ...size] as const),
    ),
  )('with orientation %i and %i × %i stands whole in every form', async ([orientation, width, height]) => {
    // As a browser sends it: received into a file. Payload measures that one in another way than bytes in memory.
    const tempFilePath = join(cms.dataDir, `telefon-${orientation}-${width}-${height}`)
    const { size } = await sharp({ create: { width: width!, height: height!, channels: 3, background: '#6b8f71' } })
      .withMetadata({ orientation })
      .jpeg()
      .toFile(tempFilePath)
    const file = { name: 'telefon.jpg', mimetype: 'image/jpeg', data: Buffer.alloc(0), size, tempFilePath }
    const { sizes, ...stored } = await uploadPicture(file)
    const turned = orientation > 4 ? { width: height!, height: width! } : { width: width!, height: height! }
    expect(stored).toMatchObject(turned)
    for (const form of Object.values(sizes ?? {})) {
      const expected = (turned.height * form!.width!) / turned.width
      expect(Math.abs(form!.height! - expected)).toBeLessThanOrEqual(1)
    }
  })

  it('is never larger than any screen', async () => {
    expect((await uploadPicture(await makePng('jatte.png', 5000, 100))).width).toBe(3200)
  })

  it('is taken for what it is and not for what it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const html = '<!doctype html><script>alert(1)</script>'
    const before = await listFiles('media')
    for (const file of [
      makeText('bild.svg', 'image/svg+xml', svg),
      makeText('bild.png', 'image/png', svg),
      makeText('bild.png', 'image/png', html),
      makeText('bild.jpg', 'image/jpeg', `<?xml version="1.0"?>${svg}`),
      makeText('bild.png', 'image/png', 'GIF89a och sedan något annat'),
      { ...makePdf('bild.png'), mimetype: 'image/png' },
      makeText('tom.png', 'image/png', ''),
    ])
      await expect(uploadPicture(file), `${file.name}: ${file.data.subarray(0, 20).toString()}`).rejects.toThrow()
    expect(await listFiles('media')).toEqual(before)
  })

  it('that is half a picture, or claims to be enormous, is refused', async () => {
    const whole = await makePng()
    const half = whole.data.subarray(0, 60)
    const enormous = Buffer.from(whole.data)
    enormous.writeUInt32BE(60_000, 16)
    enormous.writeUInt32BE(60_000, 20)
    for (const data of [half, enormous])
      await expect(uploadPicture({ ...whole, data, size: data.length })).rejects.toThrow()
  })

  it('that is too large is refused in Swedish', async () => {
    const file = { ...(await makePng()), size: 26_000_000 }
    expect(await getRefusalOf('file', uploadPicture(file))).toBe('Filen är 26 MB. Den får vara högst 25 MB.')
  })

  it('keeps its name from leading out of its folder', async () => {
    const { filename } = await uploadPicture(await makePng('../../../ut ur mappen.png'))
    expect(filename).not.toMatch(/[/\\]|\.\./)
    expect(await listFiles('media')).toContain(filename)
  })

  it('takes its files along when it is deleted', async () => {
    const before = await listFiles('media')
    const { id } = await uploadPicture(await makePng('kortlivad.png', 1800, 900))
    expect((await listFiles('media')).length).toBeGreaterThan(before.length)
    await cms.payload.delete({ collection: 'media', id })
    expect((await listFiles('media')).sort()).toEqual(before.sort())
  })
})

describe('a document', () => {
  it.for([
    makePdf(),
    makeText('tabell.csv', 'text/csv', 'a;b\n1;2\n'),
    makeText('text.txt', 'text/plain', 'Bara text.'),
    makeText('avskrift.vtt', 'text/vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n'),
    makeText('avskrift.srt', 'application/x-subrip', '1\n00:00:00,000 --> 00:00:01,000\nHej\n'),
  ])('may be $mimetype', async (file) => {
    expect(await upload('documents', file)).toMatchObject({ filesize: file.size })
  })

  it.for([
    makeText('sida.html', 'text/html', '<script>alert(1)</script>'),
    makeText('sida.pdf', 'application/pdf', '<script>alert(1)</script>'),
    makeText('bild.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    makeText('program.exe', 'application/x-msdownload', 'MZ'),
    makeText('skript.js', 'text/javascript', 'alert(1)'),
  ])('may not be $name ($mimetype)', async (file) => {
    await expect(upload('documents', file)).rejects.toThrow()
  })
})

describe('a sound', () => {
  it('has the duration that is in the file', async () => {
    expect(await upload('audio', makeMp3(7))).toMatchObject({ duration: 7, mimeType: 'audio/mpeg' })
  })

  const spoken = globSync('cms/features/example-content/files/audio/*.mp3').sort()
  it('of the example content has its duration too', async () => {
    expect(spoken.length).toBeGreaterThan(0)
    const data = await readFile(spoken[0]!)
    const file = { name: basename(spoken[0]!), mimetype: 'audio/mpeg', data, size: data.length }
    // 64 kbit/s throughout: see cms/features/example-content/make-audio.sh.
    const { duration } = await cms.payload.create({ collection: 'audio', data: {}, file })
    expect(Math.abs(Number(duration) - data.length / 8000)).toBeLessThan(2)
  })

  it('that is no sound is refused', async () => {
    await getRefusal(upload('audio', makeText('ljud.mp3', 'audio/mpeg', 'Det här är text.')))
    await expect(upload('audio', { ...(await makePng('ljud.mp3')), mimetype: 'audio/mpeg' })).rejects.toThrow()
  })
})

describe('an episode', () => {
  const addTranscript = async (name: string, text: string) =>
    (await upload('documents', makeText(name, transcriptTypes[name.slice(-3)]!, text))).id
  const transcriptTypes: Record<string, string> = { srt: 'application/x-subrip', vtt: 'text/vtt', txt: 'text/plain' }
  const srt =
    '\uFEFF1\r\n00:00:01,500 --> 00:00:04,000\r\nHej, sa hon, och 1,5 gånger till.\r\n\r\n2\r\n00:01:00,000 --> 00:01:02,000\r\nNej.\r\n'

  it('reads its transcript from a SubRip file, as WebVTT', async () => {
    const transcript = await addTranscript('prat.srt', srt)
    const { captions } = await content.create('episodes', { transcript })
    expect(captions).toBe(
      'WEBVTT - Vitrin\n\n00:00:01.500 --> 00:00:04.000\nHej, sa hon, och 1,5 gånger till.\n\n00:01:00.000 --> 00:01:02.000\nNej.\n',
    )
  })

  it('takes WebVTT as it is, follows another file, and forgets a removed one', async () => {
    const first = await addTranscript('a.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nFörst\n')
    const second = await addTranscript('b.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nSedan\n')
    const { id, captions } = await content.create('episodes', { transcript: first })
    expect(captions).toContain('Först')
    const update = (transcript: string | null) =>
      cms.payload.update({ collection: 'episodes', id, data: { transcript } })
    expect((await update(second)).captions).toContain('Sedan')
    expect((await update(null)).captions).toBeFalsy()
  })

  it('takes a transcript without times as plain text, also in the letters of older programs', async () => {
    const transcript = await addTranscript('ord.txt', 'Bara ord.\r\n\r\nI två stycken.')
    expect((await content.create('episodes', { transcript })).captions).toBe('Bara ord.\n\nI två stycken.\n')
    const old = { ...makeText('gammal.txt', 'text/plain', ''), data: Buffer.from('Sjöräddning', 'latin1'), size: 11 }
    const { captions } = await content.create('episodes', { transcript: (await upload('documents', old)).id })
    expect(captions).toBe('Sjöräddning\n')
  })

  it('refuses an empty transcript', async () => {
    const transcript = await addTranscript('tom.vtt', 'WEBVTT\n\n')
    expect(await getRefusalOf('transcript', content.create('episodes', { transcript }))).toMatch(/är tom/)
  })

  it.for(['WEBVTT', '', 'text', 'Gå till Arkiv --> Spara'])('sees no times in ”%s”', (text) => {
    expect(toCaptions(text).cues).toEqual([])
  })

  it('refuses times that nobody can read, with the line, and never shows them as words', async () => {
    const transcript = await addTranscript('sonder.srt', '1\n00:0o:01 --> 00:00:04\nHej\n')
    expect(await getRefusalOf('transcript', content.create('episodes', { transcript }))).toMatch(/rad 2: ”00:0o:01/)
  })

  it('has an id for apps that nothing changes', async () => {
    const { id, guid } = await content.create('episodes', { guid: 'vald-av-nagon' })
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const update = (data: object) => cms.payload.update({ collection: 'episodes', id, data })
    const audio = (await upload('audio', makeMp3(3))).id
    for (const data of [
      { guid: 'annan' },
      { guid: null },
      { title: 'Ny titel', slug: 'ny-adress', audio },
      { _status: 'draft' },
    ])
      expect((await update(data as object)).guid).toBe(guid)
    const copy = await cms.payload.duplicate({ collection: 'episodes', id })
    expect(copy.guid).toBeTruthy()
    expect(copy.guid).not.toBe(guid)
  })
})
