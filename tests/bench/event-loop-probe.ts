import { appendFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// Loaded into every process of an installation that is measured: the one that serves notes how long nothing else could run in it.
const file = process.env.EVENT_LOOP_FILE
if (file && process.argv[1]?.endsWith('start.ts')) {
  const delays = monitorEventLoopDelay({ resolution: 5 })
  delays.enable()
  setInterval(() => {
    // The histogram counts in nanoseconds, from one look to the next.
    appendFileSync(file, `${Date.now()} ${Math.round(delays.max / 1e6)}\n`)
    delays.reset()
  }, 250).unref()
}
