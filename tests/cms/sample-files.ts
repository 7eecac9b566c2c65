import type { File } from 'payload'
import sharp from 'sharp'
import { getContentType } from '../../content-types/index.ts'

/** Small files of each type that the CMS accepts, generated here so that none have to be stored. */

const toFile = (name: string, mimetype: string, data: Buffer): File => ({ name, mimetype, data, size: data.length })

/** A picture in one colour. */
export const makePng = async (name = 'bild.png', width = 640, height = 360): Promise<File> =>
  toFile(
    name,
    'image/png',
    await sharp({ create: { width, height, channels: 3, background: '#6b8f71' } })
      .png()
      .toBuffer(),
  )

/** A photograph with GPS data, as taken by phones. */
export const makeJpegWithPosition = async (): Promise<File> => {
  const picture = sharp({ create: { width: 640, height: 360, channels: 3, background: '#224466' } })
  const data = await picture
    .withExif({
      IFD0: { Copyright: 'Hemlig fotograf' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 2/1 47/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 41/1 40/1' },
    })
    .jpeg()
    .toBuffer()
  return toFile('strand.jpg', 'image/jpeg', data)
}

/** Silence in mp3: frames of MPEG 1 layer III at 128 kbit/s and 44.1 kHz, 1152 samples each. */
export const makeMp3 = (seconds: number, name = 'ljud.mp3'): File => {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x64])
  const frames = Math.round((seconds * 44_100) / 1152)
  return toFile(name, 'audio/mpeg', Buffer.concat(Array.from({ length: frames }, () => frame)))
}

/** A part of an MPEG-4 file. */
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
const words = (...numbers: number[]): Buffer => {
  const buffer = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, index) => buffer.writeUInt32BE(number, index * 4))
  return buffer
}

/**
 * A silent m4a file with a duration, and chapters in Nero's format.
 *
 * @param codec the kind of sound that it says it holds: `mp4a` is AAC, `alac` is Apple's lossless.
 */
export const makeM4a = (
  seconds: number,
  { name = 'ljud.m4a', codec = 'mp4a', chapters = [] as [start: number, title: string][] } = {},
): File => {
  const rate = 44_100
  const entry = box(
    codec,
    words(0, 1, 0, 0, (2 << 16) | 16, 0, rate * 65_536),
    box('esds', Buffer.from('00000000031900010004114015000000000000000000000000000005021210060102', 'hex')),
  )
  const sampleTable = box(
    'stbl',
    box('stsd', words(0, 1), entry),
    box('stts', words(0, 1, Math.round((seconds * rate) / 1024), 1024)),
    box('stsc', words(0, 1, 1, 1, 1)),
    box('stsz', words(0, 4, 1)),
    box('stco', words(0, 1, 32)),
  )
  const media = box(
    'mdia',
    box('mdhd', words(0, 0, 0, rate, Math.round(seconds * rate), 0x55c40000)),
    box('hdlr', words(0, 0), Buffer.from('soun'), words(0, 0, 0), Buffer.from([0])),
    box('minf', box('smhd', words(0, 0)), sampleTable),
  )
  const track = box('trak', box('tkhd', words(7, 0, 0, 1, 0, seconds * 1000), Buffer.alloc(60)), media)
  const chapterList = chapters.map(([start, title]) => {
    const text = Buffer.from(title)
    const at = Buffer.alloc(9)
    at.writeBigUInt64BE(BigInt(start) * 10_000_000n)
    at[8] = text.length
    return Buffer.concat([at, text])
  })
  const list = box('chpl', Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, chapters.length]), ...chapterList)
  const movie = box(
    'moov',
    box('mvhd', words(0, 0, 0, 1000, seconds * 1000), Buffer.alloc(80)),
    track,
    ...(chapters.length ? [box('udta', list)] : []),
  )
  const data = Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0M4A isom', 'latin1')),
    box('mdat', Buffer.alloc(64)),
    movie,
  ])
  return toFile(name, 'audio/mp4', data)
}

/** A PDF of one empty page. */
export const makePdf = (name = 'rapport.pdf'): File => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj${object}endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return toFile(name, 'application/pdf', Buffer.from(body + end))
}

/** A file of text. */
export const makeText = (name: string, mimetype: string, text: string): File =>
  toFile(name, mimetype, Buffer.from(text))

/** A file that a collection accepts. */
export const makeFileFor = async (collection: string): Promise<File> => {
  const kind = getContentType(collection).custom.site.file?.kind
  if (kind === 'image') return makePng()
  return kind === 'sound' ? makeMp3(2) : makePdf()
}
