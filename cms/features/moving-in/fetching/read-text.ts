import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { decodeText } from '../../../platform/decode-text.ts'
import { ask, type Asking } from './ask.ts'
import { showAddress } from './allowed-hosts.ts'
import { FetchError } from './fetch-error.ts'
import { t } from '../texts.ts'

/** The longest text that is taken, in bytes, packed and unpacked: as much as a sitemap may have. */
const maxTextBytes = 50_000_000

/** A text that has been fetched. */
export interface FetchedText {
  text: string
  /** Where it came from in the end. */
  address: string
  headers: Headers
}

/**
 * Fetches a text: unpacked, also when it is a packed file, and decoded as it says.
 *
 * @throws {FetchError}
 */
export const readText = (address: URL, asking: Asking): Promise<FetchedText> => {
  const accept = { Accept: 'application/json, application/xml, text/*;q=0.9, */*;q=0.5', 'Accept-Encoding': 'gzip, br' }
  const tooLarge = (): FetchError =>
    new FetchError('tooLarge', t.fetching.tooLarge(showAddress(address), maxTextBytes / 1e6))
  return ask(
    address,
    asking,
    () => accept,
    async ({ response, url, isComing }) => {
      const pieces: Buffer[] = []
      let size = 0
      for await (const bytes of response as AsyncIterable<Buffer>) {
        isComing()
        pieces.push(bytes)
        if ((size += bytes.length) > maxTextBytes) throw tooLarge()
      }
      const headers = new Headers()
      for (const [name, value] of Object.entries(response.headers))
        for (const one of [value ?? []].flat()) headers.append(name, one)
      const bytes = await unpack(Buffer.concat(pieces), headers.get('content-encoding')).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
        throw new FetchError('wrongContent', t.fetching.notReadable(showAddress(url)), { cause: error })
      })
      return { text: decodeText(bytes, headers.get('content-type') ?? ''), address: url.href, headers }
    },
  )
}

const unpackers = {
  gzip: promisify(gunzip) as Unpack,
  'x-gzip': promisify(gunzip) as Unpack,
  br: promisify(brotliDecompress) as Unpack,
  deflate: promisify(inflate) as Unpack,
}
type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const unpack = async (bytes: Buffer, encoding: string | null): Promise<Buffer> => {
  const options = { maxOutputLength: maxTextBytes }
  const name = encoding?.trim().toLowerCase() ?? 'identity'
  const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name as keyof typeof unpackers] : undefined
  if (!unpacker && name !== 'identity' && name !== '') throw new Error(`The encoding is ${name}.`)
  const plain = unpacker ? await unpacker(bytes, options) : bytes
  // A packed file, such as `sitemap.xml.gz`.
  return isGzip(plain) ? unpackers.gzip(plain, options) : plain
}
