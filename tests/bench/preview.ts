import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { buildPart } from '../../cms/platform/build/build.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'

/** The numbers of projects to measure. */
const sizes = [1_000, 4_000]
/** The number of previews per size, each after saving a draft. */
const rounds = 20

/**
 * Measures previews with many projects: how long one takes, and for how long it blocks the process that editors use. On its own
 * database, which is deleted afterwards.
 */
export const benchPreview = async (): Promise<void> => {
  await buildPart(siteBuild)
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-bench-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'vitrin.db')}`,
    PAYLOAD_SECRET: 'known to every bench and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  const payload = await openPayload('bench')
  try {
    console.table([await measureAll(payload)].flat())
  } finally {
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const measureAll = async (payload: Payload): Promise<Record<string, number>[]> => {
  const { addExampleContent } = await import('../../cms/features/example-content/add-example-content.ts')
  const { readContentToShow } = await import('../../cms/features/preview/content-to-show.ts')
  const { createRenderer } = await import('../../cms/app/renderer/renderer.ts')
  const { upload } = payload.collections.media.config
  upload.imageSizes = upload.imageSizes?.slice(0, 1)
  await addExampleContent(payload, () => {})
  const data = { email: 'bench@example.se', password: 'en lång mening att minnas', role: 'admin' as const }
  const user = { ...(await payload.create({ collection: 'users', data })), collection: 'users' as const }
  const rows: Record<string, number>[] = []
  for (const size of sizes) {
    await fillUp(payload, size)
    const { docs } = await payload.find({ collection: 'projects', limit: 1, depth: 0 })
    const { id } = docs[0]!
    const renderer = createRenderer()
    const preview = async (): Promise<{ elapsed: number; work: number }> => {
      const start = performance.now()
      const before = process.cpuUsage()
      const content = await readContentToShow(payload, user, { collection: 'projects', id })
      if (!content) throw new Error('There is nothing to preview.')
      const texts = { note: content.note, stale: '' }
      await renderer.render({ collection: 'projects', document: content.document, texts })
      const { user: own, system } = process.cpuUsage(before)
      return { elapsed: performance.now() - start, work: (own + system) / 1_000 }
    }
    try {
      const first = await preview()
      const delay = monitorEventLoopDelay({ resolution: 5 })
      const made: Awaited<ReturnType<typeof preview>>[] = []
      for (let round = 0; round < rounds; round++) {
        await payload.update({
          collection: 'projects',
          id,
          draft: true,
          data: { title: `Titel ${round}`, _status: 'draft' },
        })
        delay.enable()
        made.push(await preview())
        delay.disable()
      }
      await payload.update({ collection: 'projects', id, data: { title: 'Ny titel', _status: 'published' } })
      delay.enable()
      const afterPublication = await preview()
      delay.disable()
      const idle = monitorEventLoopDelay({ resolution: 5 })
      idle.enable()
      await sleep(5_000)
      idle.disable()
      const times = made.map(({ elapsed }) => elapsed)
      rows.push({
        projects: size,
        'first, ms': Math.round(first.elapsed),
        'median, ms': Math.round(times.toSorted((one, other) => one - other)[rounds / 2]!),
        'slowest, ms': Math.round(Math.max(...times)),
        'after a publication, ms': Math.round(afterPublication.elapsed),
        'most work here, ms': Math.round(Math.max(...made.map(({ work }) => work), afterPublication.work)),
        'held up at most, ms': Math.round(delay.max / 1e6),
        'and at rest, ms': Math.round(idle.max / 1e6),
      })
    } finally {
      await renderer.close()
    }
  }
  return rows
}

/** Copies the published projects under other names directly into the database until there are enough. */
const fillUp = async (payload: Payload, size: number): Promise<void> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'projects',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
  })
  for (let count = totalDocs; count < size; count++) {
    const example = docs[count % docs.length]!
    const copy = { ...example, id: undefined, slug: `kopia-${count}`, title: `${example.title} ${count}` }
    await payload.db.create({ collection: 'projects', data: withNewRowIds(copy) })
  }
}

/** Gives rows new ids, which must be unique. */
const withNewRowIds = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((row: unknown) =>
            isPlain(row) ? withNewRowIds({ ...row, id: randomBytes(12).toString('hex') }) : row,
          )
        : value,
    ]),
  )

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
