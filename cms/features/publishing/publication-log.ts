import type { Payload, Where } from 'payload'
import { publicationQueue } from './queue-publication.ts'
import { describeFailure } from './describe-failure.ts'
import { InvalidReleaseError, type CheckOutcome } from './invalid-release-error.ts'
import { isWithoutProblems, type PublicationProblems } from './publication-problems.ts'

/** Why a publication is running. */
export interface PublicationReasons {
  /** What happened, and who did it. */
  reasons: { what: string; who: string }[]
  /** The queued jobs that this publication covers. */
  jobs: string[]
}

/** The outcome of a publication. */
export interface PublicationOutcome {
  pages: number
  changed: number
  changes: { address: string; change: 'new' | 'changed' | 'removed' }[]
  checks: CheckOutcome[]
  problems: PublicationProblems
}

/** The number of changes listed in the log. */
const maxListedChanges = 100

/** Collects every queued change; if there is none, the reason for starting this publication. */
export const collectReasons = async (payload: Payload, why: string): Promise<PublicationReasons> => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: waitingJobs,
    sort: 'createdAt',
    pagination: false,
  })
  const reasons = docs.map(({ input }) => {
    const { what = '', who = '' } = input as { what?: string; who?: string }
    return { what, who }
  })
  return { reasons: reasons.length ? reasons : [{ what: why, who: '' }], jobs: docs.map(({ id }) => String(id)) }
}

const waitingJobs: Where = {
  and: [{ queue: { equals: publicationQueue } }, { completedAt: { exists: false } }],
}

/** Logs one publication in the database, where the admin shows it while it runs. */
export class PublicationLog {
  readonly startedAt = new Date()
  readonly #payload: Payload
  readonly #id: string
  readonly #phases: { name: string; milliseconds: number }[] = []
  #lastPhaseWrite: Promise<unknown> = Promise.resolve()

  private constructor(payload: Payload, id: string) {
    this.#payload = payload
    this.#id = id
  }

  /** Starts a log entry. Others that still say "running" belong to dead publishers, because only one runs at a time. */
  static async start(
    payload: Payload,
    data: { release: string; snapshotAt: string; startedAt: Date; reasons: PublicationReasons['reasons'] },
  ): Promise<PublicationLog> {
    await payload.update({
      collection: 'publications',
      where: { state: { equals: 'running' } },
      data: { state: 'failed', error: describeFailure(undefined), phase: null },
    })
    const { id } = await payload.create({
      collection: 'publications',
      data: { ...data, startedAt: data.startedAt.toISOString(), kind: 'publication', state: 'running' },
    })
    return new PublicationLog(payload, String(id))
  }

  /** Runs a phase and records how long it takes. Writing the phase for the admin never delays the work. */
  async runPhase<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    this.#writePhase(name)
    const start = performance.now()
    try {
      return await work()
    } finally {
      const milliseconds = Math.round(performance.now() - start)
      // A phase that is run again, because something has been set aside, is told once.
      const known = this.#phases.find((phase) => phase.name === name)
      if (known) known.milliseconds += milliseconds
      else this.#phases.push({ name, milliseconds })
    }
  }

  async succeed(release: string, isSearchable: boolean, outcome: PublicationOutcome): Promise<void> {
    const now = new Date().toISOString()
    await this.#end({
      state: 'succeeded',
      release,
      liveAt: now,
      ...(isSearchable ? { searchableAt: now } : {}),
      pages: outcome.pages,
      changed: outcome.changed,
      changes: outcome.changes.slice(0, maxListedChanges),
      checks: outcome.checks,
      problems: isWithoutProblems(outcome.problems) ? null : { ...outcome.problems },
    })
  }

  async fail(error: unknown): Promise<void> {
    await this.#end({
      state: 'failed',
      error: describeFailure(error),
      ...(error instanceof InvalidReleaseError ? { checks: error.checks } : {}),
    })
  }

  async #end(data: object): Promise<void> {
    await this.#lastPhaseWrite
    const seconds = Math.round((Date.now() - this.startedAt.getTime()) / 100) / 10
    await this.#payload.update({
      collection: 'publications',
      id: this.#id,
      data: { ...data, seconds, phases: this.#phases, phase: null },
    })
  }

  #writePhase(phase: string): void {
    this.#lastPhaseWrite = this.#lastPhaseWrite
      .then(() => this.#payload.db.updateOne({ collection: 'publications', id: this.#id, data: { phase } }))
      .catch((error: unknown) => this.#payload.logger.warn({ err: error, msg: `The phase "${phase}" was not noted.` }))
  }
}
