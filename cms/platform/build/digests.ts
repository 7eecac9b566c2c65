import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { getSettings } from '../settings.ts'

/** A part of the project that is compiled. */
export interface BuildPart {
  /** Its name on the terminal. */
  name: string
  /** The files and folders that it is compiled from. */
  sources: string[]
  /** The file with the digest of the last build's sources. */
  stamp: string
}

export const siteBuild: BuildPart = {
  name: 'the public site',
  sources: ['site', 'content-types', 'search', 'transcripts', 'astro.config.mjs', 'package-lock.json'],
  stamp: 'dist/site/built-from',
}
export const adminBuild: BuildPart = {
  name: 'the admin',
  sources: ['cms', 'content-types', 'search', 'transcripts', 'package-lock.json'],
  stamp: 'cms/.next/built-from',
}

/** Files among the sources that do nothing in what is built, or that builds write themselves. */
const ignored = new Set(['.next', 'next-env.d.ts', 'node_modules', 'example-content', 'migrations', 'examples'])

/** A digest of all sources of a part. */
export const getSourceDigest = async ({ sources }: BuildPart): Promise<string> => {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of await listSources(resolve(source)))
      hash.update(file.slice(resolve().length)).update(await readFile(file))
  return hash.digest('hex')
}

const listSources = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return [path]
  const files = await Promise.all(
    entries
      .filter(({ name }) => !ignored.has(name))
      .map((entry) => (entry.isDirectory() ? listSources(join(path, entry.name)) : [join(path, entry.name)])),
  )
  return files.flat().sort()
}

/** The source digest of the last build; undefined when there is none. */
export const readStamp = ({ stamp }: BuildPart): Promise<string | undefined> =>
  readFile(resolve(stamp), 'utf8').catch(() => undefined)

/** Stores the source digest of a build. */
export const writeStamp = ({ stamp }: BuildPart, digest: string): Promise<void> => writeFile(resolve(stamp), digest)

/** A digest of everything except the content that determines a release: when it changes, the site must be printed again. */
export const getPrintedWith = async (): Promise<string> =>
  `${(await readStamp(siteBuild)) ?? 'unknown'} ${getSettings().siteUrl}`
