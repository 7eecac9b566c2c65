import { createHash, type Hash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { ask, type Asking } from './ask.ts'
import { showAddress } from './allowed-hosts.ts'
import { FetchError } from './fetch-error.ts'
import { t } from '../texts.ts'

/** A file that has been fetched, before anything is known of its content. */
export interface Download {
  size: number
  /** SHA-256 of the content, in hexadecimal digits. */
  digest: string
  /** What the host says that it is, without parameters. */
  saidType?: string | undefined
  /** What the host wants it to be called. */
  saidName?: string | undefined
  /** Where it came from in the end. */
  url: URL
}

/** How far a download has come, and by what its host can tell whether the rest is of the same file. */
interface Progress {
  size: number
  hash: Hash
  validator?: string | undefined
}

/**
 * Fetches an address into a file, a piece at a time. When the line breaks it goes on from where it was, if the host can send the rest
 * of the very same file (RFC 9110, section 14.2 with `If-Range`), and begins anew otherwise. A file that fails is taken away.
 *
 * @param path the new file; there must be none.
 * @param maxBytes the largest content that is taken.
 * @throws {FetchError}
 */
export const download = async (address: URL, path: string, maxBytes: number, asking: Asking): Promise<Download> => {
  const tooLarge = (): FetchError =>
    new FetchError('tooLarge', t.fetching.tooLarge(showAddress(address), Math.floor(maxBytes / 1e6)))
  const begin = (): Progress => ({ size: 0, hash: createHash('sha256') })
  let progress = begin()
  const file = await open(path, 'wx')
  try {
    return await ask(
      address,
      asking,
      () => ({
        Accept: '*/*',
        // Packed bytes can neither be counted nor continued.
        'Accept-Encoding': 'identity',
        ...(progress.size && progress.validator
          ? { Range: `bytes=${progress.size}-`, 'If-Range': progress.validator }
          : {}),
      }),
      async ({ response, url, isComing }) => {
        if (!isRest(response, progress)) {
          if (response.statusCode !== 200) {
            response.destroy()
            progress = begin()
            throw Object.assign(new Error('The host does not send the part that was asked for.'), {
              code: 'ERR_HTTP_RANGE',
            })
          }
          progress = begin()
          await file.truncate(0)
        }
        progress.validator = getValidator(response)
        if (progress.size + Number(response.headers['content-length'] ?? 0) > maxBytes) {
          response.destroy()
          throw tooLarge()
        }
        for await (const bytes of response as AsyncIterable<Buffer>) {
          isComing()
          if (progress.size + bytes.length > maxBytes) throw tooLarge()
          await file.write(bytes, 0, bytes.length, progress.size)
          progress.hash.update(bytes)
          progress.size += bytes.length
        }
        const { 'content-type': type, 'content-disposition': disposition } = response.headers
        return {
          size: progress.size,
          digest: progress.hash.digest('hex'),
          saidType: type?.split(';')[0]?.trim().toLowerCase(),
          saidName: readName(disposition),
          url,
        }
      },
    )
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** Whether an answer goes on exactly where the file stops. */
const isRest = ({ statusCode, headers }: IncomingMessage, { size }: Progress): boolean =>
  statusCode === 206 && size > 0 && new RegExp(`^bytes ${size}-\\d+/`).test(headers['content-range'] ?? '')

/** What identifies the bytes themselves: a weak ETag does not. */
const getValidator = ({ headers }: IncomingMessage): string | undefined =>
  headers.etag && !headers.etag.startsWith('W/') ? headers.etag : headers['last-modified']

/** The name in `Content-Disposition` (RFC 6266). */
const readName = (disposition: string | undefined): string | undefined => {
  const encoded = /filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(disposition ?? '')?.[1]
  if (encoded)
    try {
      return decodeURIComponent(encoded)
    } catch {
      // Then the plain name says it.
    }
  const [, quoted, plain] = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition ?? '') ?? []
  return quoted ?? plain
}
