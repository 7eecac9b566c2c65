import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MoveState } from '../../cms/features/moving-in/run/move-state.ts'
import { processMove } from '../../cms/features/moving-in/run/process-move.ts'
import { readReport } from '../../cms/features/moving-in/run/report.ts'
import type { SourceOptions } from '../../cms/features/moving-in/sources/index.ts'
import { getMoveDir } from '../../cms/features/moving-in/spool/folders.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
let folder: string
beforeAll(async () => {
  cms = await openTestCms()
  folder = await mkdtemp(join(tmpdir(), 'vitrin-val-'))
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => emptyInstallation(cms.payload, cms.dataDir))

const begin = async (name: string, text: string): Promise<MoveState> => {
  const input = join(folder, name)
  await writeFile(input, text)
  const now = new Date().toISOString()
  const id = randomUUID()
  return {
    id,
    from: name,
    input,
    hosts: [],
    isPublishing: false,
    step: 'reading',
    done: 0,
    total: 0,
    startedAt: now,
    changedAt: now,
  }
}
const look = (state: MoveState, options?: SourceOptions): Promise<MoveState> =>
  processMove(cms.payload, { ...state, ...(options ? { options } : {}) }, 'look')

/** How many of each type would be made. */
const getMade = ({ counts = {} }: MoveState): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).flatMap(([type, { made }]) => (made ? [[type, made]] : [])))

const wxr = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Gamla webben</title><link>https://gamla.example.se</link><wp:wxr_version>1.2</wp:wxr_version>
<item><title>Ett inlägg</title><link>https://gamla.example.se/ett/</link><content:encoded><![CDATA[<p>Text.</p>]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_name>ett</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>`

const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel><title>Podden</title><description>Om podden.</description><link>https://podd.example.se/</link><podcast:locked owner="agare@example.se">yes</podcast:locked></channel></rss>`

describe('what a user chooses of how a source is read', () => {
  it('makes the source be read anew when it has been looked at in another way', async () => {
    const state = await begin('webben.xml', wxr)
    expect(getMade(await look(state))).toEqual({ pages: 1 })
    expect(getMade(await look(state, { posts: 'projects' }))).toEqual({ projects: 1 })
    expect(getMade(await look(state))).toEqual({ pages: 1 })
  })

  it('lets what is read stand when nothing else is chosen', async () => {
    const state = await begin('lista.csv', 'Rubrik;Partner\nBadbojar;Hamnen\n')
    const options: SourceOptions = {
      columns: { type: 'projects', headingRow: 0, columns: ['title', '@note'], isOpenData: false },
    }
    await look(state, options)
    await rm(state.input)
    const { columns } = options
    // The same choice, in another order.
    const again = await look(state, {
      columns: Object.fromEntries(Object.entries(columns!).reverse()) as typeof columns,
    })
    expect(getMade(again)).toEqual({ projects: 1 })
    expect((await look(state)).step).toBe('failed')
  })

  it('decides what becomes of columns, before and after they have been looked at', async () => {
    const state = await begin('lista.csv', 'Rubrik;Partner\nBadbojar;Hamnen\n')
    const choose = (second: string): SourceOptions => ({
      columns: { type: 'projects', headingRow: 0, columns: ['title', second], isOpenData: false },
    })
    expect(getMade(await look(state))).toEqual({ projects: 1, organisations: 1 })
    expect(getMade(await look(state, choose('technologies')))).toEqual({ projects: 1, technologies: 1 })
    expect(getMade(await look(state, choose('@note')))).toEqual({ projects: 1 })
    const done = await processMove(cms.payload, { ...state, options: choose('sectors') }, 'store')
    expect(getMade(done)).toEqual({ projects: 1, sectors: 1 })
  })

  it('lets the owner of a locked podcast take it over, and nobody else', async () => {
    const state = await begin('podd.xml', feed)
    expect(await look(state)).toMatchObject({ step: 'failed' })
    expect(await look(state, { email: 'annan@example.se' })).toMatchObject({ step: 'failed' })
    const own = await look(state, { email: 'Agare@example.se' })
    expect(own.step).toBe('looked')
    expect(Object.keys(own.counts!)).toEqual(['podcasts'])
    const main = await look(state, { email: 'agare@example.se', podcast: 'podcast' })
    expect(main.counts).not.toHaveProperty('podcasts')
    const reasons: string[] = []
    for await (const { told } of readReport(getMoveDir(state.id)!, 'plan')) reasons.push(...told)
    expect(reasons.join()).toContain('Om podden.')
  })
})

describe('the names that the installation has', () => {
  it('are found in cells, also when they hold commas', async () => {
    const name = 'Miljö, bygg och fritid'
    await cms.payload.create({ collection: 'organisations', data: { name, kind: 'administration' } as never })
    const state = await begin('lista.csv', `Rubrik;Partner\nBadbojar;${name}, Hamnen\n`)
    const { counts } = await look(state)
    expect(counts!.organisations).toMatchObject({ made: 1, matched: 1 })
  })
})
