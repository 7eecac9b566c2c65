import { t } from '../texts.ts'
import type { Conflict } from '../save-conflict.ts'

type Data = Record<string, unknown>
type Fetch = typeof window.fetch

/** The save state of one form. */
export type SaveState =
  | { kind: 'well' }
  /** The obstacle is gone: save pending changes immediately. */
  | { kind: 'resuming' }
  /** The server did not respond to an autosave, which will be retried. */
  | { kind: 'away' }
  /** The session has ended. */
  | { kind: 'signedOut' }
  /** Somebody else has taken over. */
  | { kind: 'locked'; message: string }
  /** Somebody has saved since. */
  | { kind: 'conflict'; conflict: Conflict }

const well: SaveState = { kind: 'well' }

/**
 * Serialises the saves of one form. Each says which version it is based on: the loaded one, or the form's own previous save.
 * Failures are kept as a state, and autosaves then wait instead of failing repeatedly.
 */
export class DocumentSaves {
  /** The `updatedAt` of the version that the form's content is based on. */
  base: string | undefined
  /** The content of that version, as far as the form knows. */
  known: Data
  /** What the form sent in its last successful save. */
  lastSent: Data | undefined
  /** When the user last typed, in milliseconds. */
  writtenAt = Date.now()
  #state: SaveState = well
  #queue: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<() => void>()
  readonly #savedListeners = new Set<(sent: Data) => void>()

  constructor(loaded: Data | undefined) {
    this.known = loaded ?? {}
    this.base = getTime(this.known)
  }

  /** Takes over a reloaded version, which may be newer. */
  takeLoaded(loaded: Data): void {
    const time = getTime(loaded)
    if (this.#state.kind === 'conflict' || !time || (this.base && time <= this.base)) return
    this.base = time
    this.known = loaded
  }

  readonly getState = (): SaveState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  setState(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  /** Notifies about each successful save and what was sent, before the form takes over the response. */
  onSaved(listener: (sent: Data) => void): () => void {
    this.#savedListeners.add(listener)
    return () => void this.#savedListeners.delete(listener)
  }

  /** Continues from a given version, and saves pending changes. */
  resumeFrom(base: string | undefined): void {
    this.base = base
    this.setState({ kind: 'resuming' })
  }

  /** Records that the user is typing. */
  touch(): void {
    this.writtenAt = Date.now()
  }

  /** Sends a save once the previous one has been answered. */
  send(fetch: Fetch, address: URL, init: RequestInit): Promise<Response> {
    const turn = this.#queue.then(() => this.#attempt(fetch, address, init))
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  async #attempt(fetch: Fetch, address: URL, init: RequestInit): Promise<Response> {
    const isAutosave = address.searchParams.get('autosave') === 'true'
    if (isAutosave && !['well', 'away', 'resuming'].includes(this.#state.kind)) return refuseQuietly(409)
    const sent = readBody(init.body)
    const body = sent && this.base ? writeBody(init.body, { ...sent, updatedAt: this.base }) : init.body
    let response: Response
    try {
      response = await fetch(address, { ...init, body: body ?? null })
    } catch (error) {
      if (!isAutosave) throw new Error(t.safety.unsaved.awayManual, { cause: error })
      this.setState({ kind: 'away' })
      return refuseQuietly(503)
    }
    if (response.ok) await this.#handleSuccess(response, sent ?? {})
    else await this.#handleFailure(response, isAutosave)
    return isAutosave && !response.ok && this.#state.kind !== 'well' ? refuseQuietly(response.status) : response
  }

  async #handleSuccess(response: Response, sent: Data): Promise<void> {
    const { doc, result } = (await response.clone().json()) as { doc?: Data; result?: Data }
    this.base = getTime(doc ?? result ?? {}) ?? this.base
    this.known = { ...this.known, ...sent }
    this.lastSent = sent
    if (this.#state.kind !== 'well') this.setState(well)
    for (const listener of this.#savedListeners) listener(sent)
  }

  async #handleFailure(response: Response, isAutosave: boolean): Promise<void> {
    const { status } = response
    if (status === 409) {
      const { errors } = (await response.clone().json()) as { errors?: { data?: { conflict?: Conflict } }[] }
      const conflict = errors?.[0]?.data?.conflict
      if (conflict) this.setState({ kind: 'conflict', conflict })
      else if (isAutosave) this.setState({ kind: 'away' })
    } else if (status === 423) {
      const { errors } = (await response.clone().json()) as { errors?: { message: string }[] }
      this.setState({ kind: 'locked', message: errors?.[0]?.message ?? t.safety.lock.refused(t.safety.somebody) })
    } else if (status === 401 || status === 403) {
      if (!(await isSignedIn())) this.setState({ kind: 'signedOut' })
    } else if (status >= 500 && isAutosave) this.setState({ kind: 'away' })
  }
}

const getTime = ({ updatedAt }: Data): string | undefined => (typeof updatedAt === 'string' ? updatedAt : undefined)

/** Whether the session is still valid. Assumed to be when the server does not respond. */
export const isSignedIn = async (): Promise<boolean> => {
  const response = await fetch('/api/users/me', { credentials: 'include', cache: 'no-store' })
  if (!response.ok) return response.status >= 500
  return Boolean(((await response.json()) as { user?: unknown }).user)
}

/** Reads what a form sends: JSON, or form data with JSON next to a file. */
const readBody = (body: RequestInit['body']): Data | undefined => {
  const text = body instanceof FormData ? body.get('_payload') : body
  return typeof text === 'string' ? (JSON.parse(text) as Data) : undefined
}

const writeBody = (body: RequestInit['body'], data: Data): RequestInit['body'] => {
  if (!(body instanceof FormData)) return JSON.stringify(data)
  body.set('_payload', JSON.stringify(data))
  return body
}

/** A response that the form treats as an error without showing a message: the notice shows the state instead. */
const refuseQuietly = (status: number): Response => Response.json({ errors: [] }, { status })
