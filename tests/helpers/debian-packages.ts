import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** True where packages can be installed without asking anyone: as root on Debian or a system made from it. */
const canInstallDebianPackages = async (): Promise<boolean> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*debian/m.test(release)
}

/** Installs Debian packages, or answers false when they cannot be had here. */
export const installDebianPackages = async (...names: string[]): Promise<boolean> => {
  if (!(await canInstallDebianPackages())) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    console.info(`Installing ${names.join(', ')} with apt-get.`)
    await run('apt-get', ['update', '-qq'], { env, timeout: 180_000 })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env, timeout: 600_000 })
    return true
  } catch (error) {
    console.warn(
      `apt-get could not install ${names.join(', ')}: ${error instanceof Error ? error.message : String(error)}`,
    )
    return false
  }
}

/** The path of a program, or undefined when it is not on the path. */
export const findProgram = async (...names: string[]): Promise<string | undefined> => {
  for (const name of names) {
    const found = await run('sh', ['-c', 'command -v "$1"', 'sh', name]).catch(() => undefined)
    if (found?.stdout.trim()) return found.stdout.trim()
  }
  return undefined
}
