import type { File } from 'payload'
import sharp from 'sharp'

/** Small files of each kind that the CMS takes, made here so that nothing has to be kept beside the tests. */

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

/** A photograph that says where it was taken, as telephones make them. */
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

/** A file that a collection of files takes. */
export const makeFileFor = async (collection: string): Promise<File> => {
  if (collection === 'media') return makePng()
  return collection === 'audio' ? makeMp3(2) : makePdf()
}
