import { appendFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// Loaded into every process of a measured installation: the server process logs how long its event loop was blocked.
const file = process.env.EVENT_LOOP_FILE
if (file && process.argv[1]?.endsWith('start.ts')) {
  const delays = monitorEventLoopDelay({ resolution: 5 })
  delays.enable()
  setInterval(() => {
    // The histogram is in nanoseconds, since the last reading.
    appendFileSync(file, `${Date.now()} ${Math.round(delays.max / 1e6)}\n`)
    delays.reset()
  }, 250).unref()
}
