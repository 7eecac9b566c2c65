import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { access, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'dist/test')
/** How many compiled sites are kept, so that going back to older sources costs nothing. */
const kept = 3

/**
 * Compiles the public site for tests and returns the path of its entry. Sources that were compiled before are not compiled
 * again: the folder is named after what is in them.
 *
 * @throws with what Astro said when the site cannot be compiled.
 */
export const compileSite = async (): Promise<string> => {
  const target = join(folder, await hashSources())
  const entry = join(target, 'server/entry.mjs')
  if (await exists(entry)) return entry
  await mkdir(folder, { recursive: true })
  // Two runs at the same time each compile into a folder of their own, and the first to finish names it.
  const unfinished = `${target}.${process.pid}`
  try {
    await build(unfinished)
    await rename(unfinished, target).catch(async (error: unknown) => {
      if (!(await exists(entry))) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  await removeOldest()
  return entry
}

const build = (outDir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const astro = spawn(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
      {
        cwd: root,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let said = ''
    const listen = (chunk: Buffer): void => {
      said = `${said}${chunk.toString()}`.slice(-6000)
    }
    astro.stdout.on('data', listen)
    astro.stderr.on('data', listen)
    astro.once('error', reject)
    astro.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The site could not be compiled. Astro ended with ${code} and said:\n${said}`)),
    )
  })

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const hashSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  const patterns = [
    'site/**/*',
    'content-types/**/*',
    'search/**/*',
    'astro.config.mjs',
    'package-lock.json',
    'tsconfig.json',
  ]
  for (const path of globSync(patterns, { cwd: root }).toSorted()) {
    const absolute = join(root, path)
    if ((await stat(absolute)).isFile()) hash.update(`${path}\n`).update(await readFile(absolute))
  }
  return hash.digest('hex').slice(0, 16)
}

const removeOldest = async (): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{16}$/.test(name))
  const aged = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), made: (await stat(join(folder, name))).mtimeMs })),
  )
  const old = aged.toSorted((one, other) => other.made - one.made).slice(kept)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}
