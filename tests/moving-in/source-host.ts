import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createFetcher, type Fetcher, type FetcherOptions } from '../../cms/features/moving-in/fetching/fetcher.ts'
import { toHostName } from '../../cms/platform/outgoing/host-name.ts'

/** What the host answers at one address. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export const send =
  (body: Buffer | string, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end(body)
  }

/** A host on this machine that something is fetched from. */
export class SourceHost {
  /** What it answers, by path and query. */
  answers: Record<string, Answer> = {}
  /** What it answers to anything else: that there is nothing. */
  otherwise: Answer = (_, response) => void response.writeHead(404).end()
  /** What it was asked, with the header of the part that was wanted. */
  asked: string[] = []
  readonly port: number
  /** A folder for what the test makes. */
  readonly folder: string
  readonly #server: Server

  private constructor(server: Server, folder: string) {
    this.#server = server
    this.port = (server.address() as AddressInfo).port
    this.folder = folder
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.asked.push(`${request.url} ${request.headers.range ?? ''}`.trim())
      const answer = this.answers[request.url ?? ''] ?? this.otherwise
      answer(request, response)
    })
  }

  static async open(): Promise<SourceHost> {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return new SourceHost(server, await mkdtemp(join(tmpdir(), 'vitrin-source-')))
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Where fetched files are put. */
  get workDir(): string {
    return join(this.folder, 'arbete')
  }

  /** A fetcher that takes this host for its source, may ask it, and gives up soon. */
  fetch(options: Partial<FetcherOptions> & { privateHosts?: string[] } = {}): Fetcher {
    const { privateHosts = [`127.0.0.1:${this.port}`], ...more } = options
    return createFetcher({
      source: this.origin,
      retry: { maxAttempts: 4, initialDelayMs: 2, maxDelayMs: 2_500, idleTimeoutMs: 300, totalTimeoutMs: 3_000 },
      installation: {
        privateHosts: privateHosts.map((name) => toHostName(name)!),
        workDir: this.workDir,
        siteUrl: 'https://vitrin.example.se',
      },
      ...more,
    })
  }

  forget(): void {
    this.answers = {}
    this.asked = []
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Why something was not fetched. */
export const faultOf = async (task: Promise<unknown>): Promise<string> => {
  const error: unknown = await task.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error, 'It was fetched.').toMatchObject({ name: 'FetchError' })
  const { fault, message } = error as { fault: string; message: string }
  // A sentence, which names what it is about.
  expect(message).toMatch(/^.+\.$/)
  return fault
}
