import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Who is tried: somebody with an account, nobody, and an account that has been tried too often. */
const kinds = ['exists', 'unknown', 'locked'] as const
type Kind = (typeof kinds)[number]

/** How far the medians may lie from each other, as a share of the largest. */
const maxDifference = 0.1

/**
 * Measures how long the login takes to refuse a wrong password, by turns for an account that exists, one that does not, and one that
 * the sender has tried too often. On its own SQLite database, which is deleted afterwards.
 *
 * @param tries of each kind.
 * @throws when the times tell the kinds apart.
 */
export const benchLogin = async (tries: number): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-bench-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'vitrin.db')}`,
    PAYLOAD_SECRET: 'known to every bench and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'silent',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  const payload = await openPayload('bench')
  try {
    const { default: config } = await import('../../cms/app/payload.config.ts')
    const { answerApi } = await import('../../cms/app/gate/answer-api.ts')
    const login = async (email: string, from: string): Promise<number> => {
      const request = new Request('http://localhost:3000/api/users/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
        body: JSON.stringify({ email, password: 'fel lösenord som är långt' }),
      })
      const start = performance.now()
      const { status } = await answerApi({ config, request, payloadInstanceCacheKey: 'bench' })
      if (status !== 401) throw new Error(`The login answered ${status}, but should have refused.`)
      return performance.now() - start
    }
    for (const kind of ['exists', 'locked']) {
      const data = { email: `${kind}@example.se`, password: 'en lång mening att minnas', role: 'editor' as const }
      await payload.create({ collection: 'users', data })
    }
    for (let number = 0; number < 5; number++) await login('locked@example.se', '192.0.2.1')
    /** Each try of an account that is not to be locked comes from somewhere else. */
    const ask: Record<Kind, (number: number) => Promise<number>> = {
      exists: (number) => login('exists@example.se', `198.51.${number >> 8}.${number & 255}`),
      unknown: () => login(`${randomUUID()}@example.se`, '192.0.2.1'),
      locked: () => login('locked@example.se', '192.0.2.1'),
    }
    const times: Record<Kind, number[]> = { exists: [], unknown: [], locked: [] }
    for (let number = 0; number < tries; number++) {
      // In another order each time, so that none of them always follows the same.
      const order = kinds.toSorted(
        (one, other) => ((kinds.indexOf(one) + number) % 3) - ((kinds.indexOf(other) + number) % 3),
      )
      for (const kind of order) times[kind].push(await ask[kind](number))
    }
    const rows = kinds.map((kind) => ({ account: kind, ...summarise(times[kind]) }))
    console.table(rows)
    const medians = rows.map(({ 'median, ms': median }) => median)
    const difference = 1 - Math.min(...medians) / Math.max(...medians)
    console.log(`The medians differ by ${(difference * 100).toFixed(1)} %.`)
    if (difference > maxDifference) throw new Error('The time that a login takes tells which accounts exist.')
  } finally {
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const summarise = (times: number[]): { tries: number; 'median, ms': number; 'p10, ms': number; 'p90, ms': number } => {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)]! * 10) / 10
  return { tries: times.length, 'median, ms': at(0.5), 'p10, ms': at(0.1), 'p90, ms': at(0.9) }
}
