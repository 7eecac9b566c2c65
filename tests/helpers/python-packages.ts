import { execFile } from 'node:child_process'
import { access, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findProgram, installDebianPackages } from './debian-packages.ts'

const run = promisify(execFile)

/**
 * A virtual environment with packages from PyPI, installed if needed. It gets its final name only when complete.
 *
 * @param packages each with its version: `feedparser==6.0.14`.
 * @returns the folder of the environment's programs; undefined when there is no Python.
 */
export const installPythonPackages = async (name: string, packages: string[]): Promise<string | undefined> => {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${name}/`, import.meta.url))
  const programs = join(folder, 'bin')
  if (await isHere(join(folder, '.whole'))) return programs
  const python = await findProgram('python3', 'python')
  if (!python) return undefined
  console.info(`Installing ${packages.join(', ')} from PyPI.`)
  await mkdir(dirname(folder), { recursive: true })
  await rm(folder, { recursive: true, force: true })
  const makeEnvironment = (): Promise<unknown> => run(python, ['-m', 'venv', folder], { timeout: 120_000 })
  try {
    await makeEnvironment().catch(async (error: unknown) => {
      if (!(await installDebianPackages('python3-venv'))) throw error
      await rm(folder, { recursive: true, force: true })
      await makeEnvironment()
    })
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]
    await run(join(programs, 'python'), install, { timeout: 300_000 })
    await mkdir(join(folder, '.whole'))
    return programs
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const isHere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
