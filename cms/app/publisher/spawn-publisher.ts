import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * Runs one publication in its own process, which writes the publication log itself.
 *
 * @returns a description of the failure, such as `exit code 1`; undefined on success.
 * @throws when the process cannot be started, or is aborted through the signal.
 */
export const spawnPublisher = (signal?: AbortSignal): Promise<string | undefined> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('cms/app/publisher/publish-command.ts'), '--quiet'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DISABLE_PAYLOAD_HMR: 'true' },
      ...(signal ? { signal } : {}),
    })
    child.on('error', fail)
    child.on('exit', (code, ended) => done(code === 0 ? undefined : (ended ?? `exit code ${code}`)))
  })
