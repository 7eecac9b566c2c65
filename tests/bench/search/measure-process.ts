import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** The cost of building an index. */
export interface Made {
  seconds: number
  /** The peak memory of the process and its children, in MB. */
  megabytes: number
}

/** Runs a script and measures the memory of it and its children. Linux only. */
export const measureProcess = (script: string, options: string[]): Promise<Made> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let highest = 0
    const timer = setInterval(() => {
      highest = Math.max(highest, getMemory(child.pid!))
    }, 40)
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.once('error', fail)
    child.once('close', (code) => {
      clearInterval(timer)
      if (code !== 0) return fail(new Error(`${script} ${options.join(' ')} ended with ${code}.`))
      const { seconds } = JSON.parse(said.trim().split('\n').at(-1)!) as { seconds: number }
      return done({ seconds, megabytes: Math.round(highest / 1e6) })
    })
  })

const getMemory = (root: number): number => {
  const parents = new Map<number, number>()
  const sizes = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      parents.set(Number(name), Number(fields[1]))
      sizes.set(Number(name), Number(fields[21]) * 4096)
    } catch {
      // The process ended while it was being looked at.
    }
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && pid > 1 && belongs(parents.get(pid)!))
  return [...sizes].reduce((sum, [pid, size]) => (belongs(pid) ? sum + size : sum), 0)
}
