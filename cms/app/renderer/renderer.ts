import { fork, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import type { Draft, RenderDraft } from '../../releases/draft.ts'
import type { RenderAnswer, RenderRequest } from './render-process.ts'

/** How long the process rests before it is ended, in milliseconds: its memory is worth more than its start. */
const defaultIdleTimeoutMs = 5 * 60_000
/** How long a page may take, the start of the process and the reading of all content included, in milliseconds. */
const renderTimeoutMs = 60_000
/** How often a page is tried when the process dies of it or beside it. */
const maxAttempts = 2

/** Makes previewed pages in a process of its own, which starts when it is needed and ends when it has rested. */
export interface Renderer {
  /** Throws when the page cannot be made, with the reason. */
  render: RenderDraft
  /** The process's id, while there is one. */
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
    // When it cannot be started there is no exit.
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

  /** What waits for a process that has ended is asked of the next one. */
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
