import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { decodeAddress } from '../../../../content-types/decode-address.ts'
import type { HostName } from '../../../platform/outgoing/host-name.ts'
import { getSettings } from '../../../platform/settings.ts'
import { getIncomingDir, getMaxUploadBytes } from '../../../platform/uploads.ts'
import { t } from '../texts.ts'
import { AllowedHosts, showAddress } from './allowed-hosts.ts'
import type { Asking } from './ask.ts'
import { guessMimeType, inspectFile } from './content-of-file.ts'
import { download } from './download.ts'
import { FetchError } from './fetch-error.ts'
import { copyLocalFile, findLocalFile } from './local-file.ts'
import { HostQueues, defaultRetryPolicy, type RetryPolicy } from './retry.ts'
import { readText, type FetchedText } from './read-text.ts'

/** What a file is fetched as: an upload of a collection, or the file that a source is read from. */
export type FetchedKind = 'media' | 'documents' | 'audio' | 'podcastArt' | 'source'

/** A file that has been fetched and checked. */
export interface FetchedFile {
  /** A file for the time being: whoever has asked for it takes it away. */
  path: string
  /** What it may be called, with the ending that its content has. */
  name: string
  mimeType: string
  /** In bytes. */
  size: number
  /** SHA-256 of the content, in hexadecimal digits. */
  digest: string
}

/** From where may be fetched. */
export interface FetcherOptions {
  /** The address of the source, by which addresses without a host are completed; its host may be asked. */
  source?: string | undefined
  /** Further hosts that the user has named, as addresses or names, with a port or without. */
  hosts?: readonly string[]
  /** The folder that is the source, or that its files lie in. */
  folder?: string | undefined
  /** Ends all fetching. */
  signal?: AbortSignal | undefined
  retry?: Partial<RetryPolicy>
  /** Default: as its settings say. */
  installation?: Installation
}

/** What an installation has to do with what it fetches. */
interface Installation {
  /** Hosts that may stand in the organisation's own network. */
  privateHosts: readonly HostName[]
  /** Where files are put for the time being. */
  workDir: string
  /** By which it makes itself known to the hosts that it asks. */
  siteUrl: string
}

/** Fetches what a source consists of. Everything that is not fetched throws a `FetchError`. */
export interface Fetcher {
  /** Fetches a text from an address, unpacked and decoded. */
  fetchText: (address: string) => Promise<FetchedText>
  /** Fetches a file from an address or from the source's folder, and checks that it is what it is to become. */
  fetchFile: (from: string, kind: FetchedKind) => Promise<FetchedFile>
}

/** The largest file that is a source itself, in bytes. */
const maxSourceBytes = 4_000_000_000

/** Makes a fetcher for one source. */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const { source, folder, signal } = options
  const { privateHosts, workDir, siteUrl } = options.installation ?? readInstallation()
  const retry = { ...defaultRetryPolicy, ...options.retry }
  const asking: Asking = {
    hosts: new AllowedHosts([...(source === undefined ? [] : [source]), ...(options.hosts ?? [])], privateHosts),
    queues: new HostQueues(retry),
    retry,
    userAgent: `Vitrin import (+${siteUrl})`,
    signal,
  }
  const toUrl = (address: string): URL => {
    const url = URL.parse(address.trim(), source)
    if (!url) throw new FetchError('refused', t.fetching.noAddress(address))
    return url
  }
  return {
    fetchText: async (address) => readText(toUrl(address), asking),
    fetchFile: async (from, kind) => {
      const collection = kind === 'podcastArt' ? 'media' : kind
      const maxBytes = kind === 'source' ? maxSourceBytes : getMaxUploadBytes(collection)
      await mkdir(workDir, { recursive: true })
      const path = join(workDir, randomUUID())
      const got = isAddress(from, source)
        ? await fetchInto(toUrl(from), path, maxBytes, asking)
        : await copyInto(from, folder, path, maxBytes)
      const { size, digest } = got
      try {
        if (kind === 'source') return { path, name: got.name, size, digest, mimeType: await guess(path, got) }
        const content = await inspectFile(path, collection, got)
        if (!('found' in content)) return { path, size, digest, ...content }
        throw new FetchError('wrongContent', t.fetching.wrongContent(got.shown, collection, content.found))
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
    },
  }
}

const readInstallation = (): Installation => {
  const { allowedPrivateHosts, siteUrl } = getSettings()
  return { privateHosts: allowedPrivateHosts, workDir: getIncomingDir(), siteUrl }
}

/** What has come of a file, and how it is told of. */
interface Got {
  size: number
  digest: string
  name: string
  type?: string | undefined
  shown: string
}

const fetchInto = async (url: URL, path: string, maxBytes: number, asking: Asking): Promise<Got> => {
  const got = await download(url, path, maxBytes, asking)
  const inAddress = basename(decodeAddress(got.url.pathname) ?? got.url.pathname)
  return {
    size: got.size,
    digest: got.digest,
    name: toFileName(got.saidName ?? inAddress),
    type: got.saidType,
    shown: showAddress(url),
  }
}

const copyInto = async (from: string, folder: string | undefined, path: string, maxBytes: number): Promise<Got> => {
  if (folder === undefined) throw new FetchError('refused', t.fetching.noFolder(from))
  const real = await findLocalFile(folder, from)
  return { ...(await copyLocalFile(real, path, maxBytes, from)), name: toFileName(basename(real)), shown: from }
}

/** Whether something is fetched over the network: whatever has a scheme, and everything when the source is an address. */
const isAddress = (from: string, source: string | undefined): boolean =>
  /^\s*([a-z][a-z0-9+.-]+:|\/\/)/i.test(from) || source !== undefined

const guess = async (path: string, got: Got): Promise<string> => {
  const file = await open(path)
  try {
    const head = Buffer.alloc(4_096)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return await guessMimeType(head.subarray(0, bytesRead), got)
  } finally {
    await file.close()
  }
}

/** A name that a file may have anywhere, cut to a length that leaves room for other forms of it. */
const toFileName = (name: string): string => {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}<>:"|?*]/gu, '')
    .trim()
  const ending = /\.[^.]{1,8}$/.exec(plain)?.[0] ?? ''
  return `${plain.slice(0, plain.length - ending.length).slice(0, 100) || 'fil'}${ending}`
}
