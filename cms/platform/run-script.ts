import { spawn } from 'node:child_process'

/** How a script ended: with its code, or none when it was killed, and the end of what it said about errors. */
export interface ScriptEnd {
  code: number | null
  said: string
}

/**
 * Runs a script of ours in a process of its own, and waits for its end.
 *
 * @param options.signal stops it: the process gets SIGTERM, and may end what it is at.
 * @throws when it cannot be started, and an AbortError when it was stopped.
 */
export const runScript = async (
  script: string,
  { args, signal }: { args: readonly string[]; signal: AbortSignal },
): Promise<ScriptEnd> => {
  // Through the channel it notices when this process is gone.
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], signal })
  let said = ''
  child.stderr!.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2_000)))
  const code = await new Promise<number | null>((done, fail) => {
    child.once('exit', done)
    child.once('error', fail)
  })
  return { code, said }
}
