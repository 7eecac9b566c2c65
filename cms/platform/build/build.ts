import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { adminBuild, getSourceDigest, readStamp, siteBuild, writeStamp, type BuildPart } from './digests.ts'

const commands = new Map<BuildPart, string[]>([
  [siteBuild, ['node_modules/.bin/astro', 'build', '--silent']],
  [adminBuild, ['node_modules/.bin/next', 'build', 'cms']],
])

/**
 * Compiles a part unless its sources are unchanged since the last build.
 *
 * @returns whether it had to be compiled.
 * @throws with the compiler's output when it fails.
 */
export const buildPart = async (part: BuildPart, signal?: AbortSignal): Promise<boolean> => {
  const digest = await getSourceDigest(part)
  if ((await readStamp(part)) === digest) return false
  await runCompiler(part, commands.get(part)!, signal)
  await writeStamp(part, digest)
  return true
}

const runCompiler = (part: BuildPart, [script = '', ...args]: string[], signal?: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(script), ...args], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        // The compiler loads the configuration, which needs a secret; none of its output contains it.
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'used only while compiling, never for a session',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', fail)
    child.on('exit', (code) => {
      if (code === 0) done()
      else fail(new Error(`Compiling ${part.name} failed (exit code ${code}):\n${Buffer.concat(output).toString()}`))
    })
  })
