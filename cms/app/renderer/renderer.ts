import { fork, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import type { Draft, RenderDraft } from '../../releases/draft.ts'
import type { RenderAnswer, RenderRequest } from './render-process.ts'

/** How long the process may be idle before it is stopped, in milliseconds. Its memory matters more than its start-up time. */
const defaultIdleTimeoutMs = 5 * 60_000
/** How long rendering a page may take, in milliseconds, including starting the process and reading all content. */
const renderTimeoutMs = 60_000
/** How often a page is attempted when the process dies while rendering it. */
const maxAttempts = 2

/** Renders previews in a separate process, which starts on demand and stops when idle. */
export interface Renderer {
  /** Throws with the reason when the page cannot be rendered. */
  render: RenderDraft
  /** The process id, while it is running. */
  getProcessId: () => number | undefined
  close: () => Promise<void>
}

interface PendingRender {
  draft: Draft
  attempt: number
  succeed: (html: string) => void
  fail: (error: Error) => void
}

export const createRenderer = (idleTimeoutMs = defaultIdleTimeoutMs): Renderer => {
  const pending = new Map<number, PendingRender>()
  let child: ChildProcess | undefined
  let idleTimer: NodeJS.Timeout | undefined
  let count = 0

  const start = (): ChildProcess => {
    const started = fork(resolve('cms/app/renderer/render-process.ts'), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, DISABLE_PAYLOAD_HMR: 'true' },
    })
    started.on('message', (answer: RenderAnswer) => settle(answer))
    // A process that cannot be started emits no exit event.
    started.on('error', () => end(started))
    started.on('exit', () => end(started))
    return started
  }

  const settle = (answer: RenderAnswer): void => {
    const asked = pending.get(answer.id)
    pending.delete(answer.id)
    if ('html' in answer) asked?.succeed(answer.html)
    else asked?.fail(new Error(answer.error))
    if (pending.size === 0) idleTimer = setTimeout(() => child?.kill(), idleTimeoutMs).unref()
  }

  /** Requests that were pending when the process ended are retried in a new one. */
  const end = (ended: ChildProcess): void => {
    if (child !== ended) return
    child = undefined
    clearTimeout(idleTimer)
    const asked = [...pending.values()]
    pending.clear()
    for (const { draft, attempt, fail, succeed } of asked) {
      if (attempt < maxAttempts) ask({ draft, attempt: attempt + 1, succeed, fail })
      else fail(new Error('The process that makes previewed pages has ended before it answered.'))
    }
  }

  const ask = (asked: PendingRender): void => {
    clearTimeout(idleTimer)
    const running = (child ??= start())
    const id = ++count
    pending.set(id, asked)
    running.send({ id, draft: asked.draft } satisfies RenderRequest)
    setTimeout(() => {
      if (pending.has(id)) running.kill('SIGKILL')
    }, renderTimeoutMs).unref()
  }

  return {
    render: (draft) => new Promise((succeed, fail) => ask({ draft, attempt: 1, succeed, fail })),
    getProcessId: () => child?.pid,
    close: async () => {
      clearTimeout(idleTimer)
      const running = child
      child = undefined
      for (const { fail } of pending.values()) fail(new Error('The server is stopping.'))
      pending.clear()
      if (!running || running.exitCode !== null) return
      const ended = new Promise((done) => running.once('exit', done))
      running.kill()
      await ended
    },
  }
}
