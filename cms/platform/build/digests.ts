import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { getSettings } from '../settings.ts'

/** A part of the project that is compiled: from which sources, and where to. */
export interface BuildPart {
  /** What it is called on the terminal. */
  name: string
  /** Files and folders whose change makes a new build necessary. */
  sources: string[]
  /** The file that remembers what the last build was made from. */
  stamp: string
}

export const siteBuild: BuildPart = {
  name: 'the public site',
  sources: ['site', 'content-types', 'search', 'astro.config.mjs', 'package-lock.json'],
  stamp: 'dist/site/built-from',
}
export const adminBuild: BuildPart = {
  name: 'the admin',
  sources: ['cms', 'content-types', 'search', 'package-lock.json'],
  stamp: 'cms/.next/built-from',
}

/** What lies among the sources and no build reads, or a build itself writes. */
const ignored = new Set(['.next', 'next-env.d.ts', 'node_modules', 'example-content', 'migrations', 'examples'])

/** A digest of all the sources of a part. */
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

/** What the last build of a part was made from; undefined when there is none. */
export const readStamp = ({ stamp }: BuildPart): Promise<string | undefined> =>
  readFile(resolve(stamp), 'utf8').catch(() => undefined)

/** Remembers what a build was made from. */
export const writeStamp = ({ stamp }: BuildPart, digest: string): Promise<void> => writeFile(resolve(stamp), digest)

/** What a release is printed with, apart from its content: when this changes, the site must be printed anew. */
export const getPrintedWith = async (): Promise<string> =>
  `${(await readStamp(siteBuild)) ?? 'unknown'} ${getSettings().siteUrl}`
