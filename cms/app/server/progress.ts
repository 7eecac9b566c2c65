/** Shows progress: on a terminal as one line that updates in place, otherwise as plain lines. */
export interface Progress {
  /** Starts a step and finishes the previous one. */
  step: (text: string) => void
  /** Updates the progress of the current step. */
  update: (text: string) => void
  /** Finishes the last step. */
  done: () => void
}

/** Progress on standard output. */
export const createProgress = (): Progress => {
  const isTerminal = process.stdout.isTTY
  let current: { text: string; start: number } | undefined
  let lastUpdate = 0
  const finish = (): void => {
    if (!current) return
    const seconds = ((performance.now() - current.start) / 1000).toFixed(1)
    process.stdout.write(
      isTerminal ? `\r\u001b[K  ✓ ${current.text} (${seconds} s)\n` : `  done: ${current.text} (${seconds} s)\n`,
    )
    current = undefined
  }
  return {
    step: (text) => {
      finish()
      current = { text, start: performance.now() }
      process.stdout.write(isTerminal ? `  … ${text}` : `  ${text} …\n`)
    },
    update: (text) => {
      if (!current) return
      if (isTerminal) process.stdout.write(`\r\u001b[K  … ${current.text}: ${text}`)
      else if (performance.now() - lastUpdate > 5_000) {
        lastUpdate = performance.now()
        process.stdout.write(`    ${text}\n`)
      }
    },
    done: finish,
  }
}
