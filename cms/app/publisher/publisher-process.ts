import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { releaseLeasesOf } from '../../platform/leases/lease.ts'
import { recoverSearch, type PublishResult } from '../../features/publishing/publish-waiting.ts'
import type { PublishAnswer, PublishRequest } from './publisher.ts'

/**
 * Runs the publisher in its own process, so that it never slows an editor down and cannot crash the server. The process stays
 * alive between publications and remembers what it printed. If it dies, the next publication starts a new one.
 */
export class PublisherProcess {
  readonly #payload: Payload
  readonly #pending = new Map<number, (result: PublishResult) => void>()
  #child: ChildProcess | undefined
  #count = 0
  #isStopped = false

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** The process id; undefined when it is not running. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Starts the process ahead of time, so that the first publication does not have to wait for it. */
  start(): void {
    if (this.#child || this.#isStopped) return
    const holder = randomUUID()
    // The only internal environment variable: it tells the publisher its lease holder id.
    const env = { ...process.env, VITRIN_PUBLISHER: holder, DISABLE_PAYLOAD_HMR: 'true' }
    const child = fork(resolve('cms/app/publisher/publisher.ts'), {
      env,
      // Printing thousands of pages creates many short-lived objects: a larger young generation saves a third of the time.
      execArgv: ['--max-semi-space-size=64'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child = child
    child.on('message', (answer: PublishAnswer | { isReady: true }) => {
      if ('number' in answer) this.#settle(answer.number, answer)
    })
    child.once('error', (error) => this.#payload.logger.error({ err: error, msg: 'The publisher cannot be started.' }))
    child.once('exit', (code, signal) => {
      if (this.#child === child) this.#child = undefined
      const message = `The publisher ended with ${signal ?? `exit code ${code}`}.`
      void this.#releaseLeases(holder).then(() => {
        for (const number of this.#pending.keys())
          this.#settle(number, { isDone: false, message, isContentFault: false })
      })
    })
  }

  /** Runs one publication. Never rejects: errors are reported in the result and in the publication log. */
  publish(why: string): Promise<PublishResult> {
    this.start()
    const child = this.#child
    if (!child) return Promise.resolve({ isDone: false, message: 'The server is stopping.', isContentFault: false })
    const number = this.#count++
    return new Promise((done) => {
      this.#pending.set(number, done)
      child.send({ number, why } satisfies PublishRequest)
    })
  }

  /** Stops the process. An unfinished publication never goes live. */
  async stop(): Promise<void> {
    this.#isStopped = true
    const child = this.#child
    if (!child) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await ended
    clearTimeout(force)
  }

  #settle(number: number, result: PublishResult): void {
    this.#pending.get(number)?.(result)
    this.#pending.delete(number)
  }

  /**
   * Releases the leases of a dead publisher, so that the next one does not have to wait, and queues the work it left unfinished.
   */
  async #releaseLeases(holder: string): Promise<void> {
    try {
      await releaseLeasesOf(this.#payload, holder)
      if (!this.#isStopped) await recoverSearch(this.#payload)
    } catch (error) {
      this.#payload.logger.warn({ err: error, msg: 'What a dead publisher held could not be taken back.' })
    }
  }
}
