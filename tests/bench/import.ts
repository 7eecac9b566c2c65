import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source, SourceRecord } from '../../cms/features/moving-in/record.ts'
import { paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { startMongoServer } from '../helpers/mongodb-server.ts'

/**
 * Measures how long it takes to move projects in from one source, beside storing the same through the Local API: by turns, in rounds,
 * in one process.
 *
 * @param count the number of projects, altogether.
 * @param kind the database. MongoDB is found as the tests find theirs.
 */
export const benchImport = async (count: number, kind: 'sqlite' | 'mongodb'): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-bench-'))
  const server = kind === 'mongodb' ? await startMongoServer() : undefined
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: server?.url('vitrin-bench-import') ?? `file:${join(dataDir, 'vitrin.db')}`,
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: 'known to every bench and used nowhere else',
    PAYLOAD_LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  const { store } = await import('../../cms/features/moving-in/run/go-through.ts')
  const { fillSpool } = await import('../../cms/features/moving-in/spool/fill-spool.ts')
  const { Spool } = await import('../../cms/features/moving-in/spool/spool.ts')
  const { convertHtml } = await import('../../cms/features/moving-in/html/convert-html.ts')
  const payload = await openPayload('bench')
  try {
    const category = await payload.create({ collection: 'categories', data: { name: 'Miljö' } })
    const status = await payload.create({ collection: 'statuses', data: { name: 'Pilot', progress: 50 } })
    const organisation = await payload.create({ collection: 'organisations', data: { name: 'Kommunen' } })
    const byHand = { category: category.id, status: status.id, drivenBy: organisation.id }
    const times = { local: 0, move: 0 }
    const size = Math.ceil(count / rounds)
    for (let round = 0; round < rounds; round++) {
      const numbers = Array.from({ length: size }, (_, index) => round * size + index)
      let start = performance.now()
      for (const number of numbers)
        await payload.create({
          collection: 'projects',
          data: { ...makeContent(`Lokalt ${number}`, makeText()), ...byHand, _status: 'published' } as never,
          depth: 0,
          context: { isImport: true },
        })
      times.local += performance.now() - start
      start = performance.now()
      const folder = await mkdtemp(join(dataDir, 'spool-'))
      const input = { from: `flytt-${round}.json`, head: Buffer.alloc(0), isAddress: false }
      const fetchText = () => Promise.reject(new Error('Nothing is fetched here.'))
      await fillSpool({
        folder,
        source: makeSource(numbers),
        input,
        context: { fetchText },
        convertHtml,
        name: `${round}`,
      })
      const spool = (await Spool.open(folder))!
      const options = { isPublishing: true }
      const { counts } = await store(
        { payload, spool, folder, options, onRecord: () => undefined },
        { run: `bench-${round}`, fetchFile: fetchText },
      )
      await spool.close()
      times.move += performance.now() - start
      const made = counts.projects?.targets?.public
      if (made !== size) throw new Error(`${made ?? 0} of ${size} projects became public.`)
    }
    console.table([
      {
        kind,
        projects: size * rounds,
        'Local API, s': (times.local / 1000).toFixed(1),
        'move, s': (times.move / 1000).toFixed(1),
        times: (times.move / times.local).toFixed(2),
        'peak memory, MB': Math.round(process.resourceUsage().maxRSS / 1000),
      },
    ])
  } finally {
    await payload.destroy()
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const rounds = 4
const words = 'En mening om vad som gjordes och vad det gav. '.repeat(30)

const makeText = () => richText(paragraph(words))

const makeContent = (title: string, text: unknown) => ({
  title,
  lead: 'En ingress om vad det handlar om, så lång som de brukar vara på en sida.',
  what: text,
  why: text,
  how: text,
  effects: [{ goal: 'Äldre hittar hem', results: [{ text: 'Alla hittade hem.' }], achieved: 'yes' }],
  contacts: [{ name: 'Kim Berg', email: 'kim@example.se' }],
})

const makeSource = (numbers: readonly number[]): Source => ({
  kind: 'bench',
  label: 'Mätning',
  recognises: () => true,
  read: async function* () {
    const value = (type: string, name: string, data: object): SourceRecord => ({
      id: type,
      type,
      title: name,
      state: 'public',
      data: { name, ...data },
    })
    yield { record: value('categories', 'Miljö', {}) }
    yield { record: value('statuses', 'Pilot', { progress: 50 }) }
    yield { record: value('organisations', 'Kommunen', {}) }
    for (const number of numbers) {
      const data = {
        ...makeContent(`Flyttat ${number}`, { $html: `<p>${words}</p>` }),
        category: { $reference: 'categories' },
        status: { $reference: 'statuses' },
        drivenBy: { $reference: 'organisations' },
      } as unknown as SourceRecord['data']
      const addresses = [`https://gamla.example.se/initiativ/${number}/`]
      yield {
        record: {
          id: `project:${number}`,
          type: 'projects',
          title: `Flyttat ${number}`,
          state: 'public',
          data,
          addresses,
        },
      }
    }
  },
})
