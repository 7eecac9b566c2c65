import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { convertHtml } from '../../cms/features/moving-in/html/convert-html.ts'
import { look, store, type Going } from '../../cms/features/moving-in/run/go-through.ts'
import { readReport } from '../../cms/features/moving-in/run/report.ts'
import { recognise } from '../../cms/features/moving-in/sources/index.ts'
import { fillSpool } from '../../cms/features/moving-in/spool/fill-spool.ts'
import { Spool } from '../../cms/features/moving-in/spool/spool.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
let folder: string
beforeAll(async () => {
  cms = await openTestCms()
  await emptyInstallation(cms.payload, cms.dataDir)
  folder = await mkdtemp(join(tmpdir(), 'vitrin-stratsys-'))
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})

const cells = {
  Initiativ_InterntID: '12',
  Initiativ_Namn: 'Badkollen',
  Initiativ_Sammanfattning:
    'Badkollen mäter vattnet vid stadens badplatser, så att alla kan se om det går att bada i dag.',
  Initiativ_Vad: 'En boj som mäter.%0A• värme%0A• bakterier',
  Initiativ_Varfor: 'Många ringde och frågade.',
  Initiativ_Hur: 'Vi byggde tre bojar.',
  Initiativ_Avgransningar: 'Inte sjöar.',
  Initiativ_Status: 'Skala upp',
  Omrade_Namn: 'Miljö',
  Initiativ_Enhet: 'Miljönämnden',
  Initiativ_Kontaktperson: 'Åsa Öberg',
  Initiativ_EmailKontaktperson: 'asa@exempel.se',
  Initiativ_Finansiering: 'Vinnova betalar hälften',
  Effektmal_Namn: 'Fler badar tryggt',
  Effektmal_FargNamn: 'Grön',
  Effektmal_Malvarde: '80 %',
  Effektmal_Utfall: '91,5 %',
}

it('moves an export of Stratsys in: looked at first, then public, with the target and outcome of each effect', async () => {
  const text = JSON.stringify({ header: Object.keys(cells), values: [Object.values(cells), Object.values(cells)] })
  const from = join(folder, 'stratsys.json')
  await writeFile(from, text)
  const input = { from, head: Buffer.from(text), isAddress: false }
  const context = { fetchText: () => Promise.reject(new Error('Nothing is fetched here.')) }
  await fillSpool({ folder, source: recognise(input)!, input, context, convertHtml })
  const spool = await Spool.open(folder)
  const going: Going = {
    payload: cms.payload,
    spool: spool!,
    folder,
    options: { isPublishing: true },
    onRecord: () => {},
  }
  const actions: Record<string, string[]> = { plan: [], report: [] }
  try {
    await look(going)
    expect(await cms.payload.count({ collection: 'projects' })).toEqual({ totalDocs: 0 })
    await store(going, { run: 'stratsys', fetchFile: () => Promise.reject(new Error('There is no file.')) })
    for (const name of ['plan', 'report'] as const)
      for await (const { id, action, target, told } of readReport(folder, name))
        actions[name]!.push([id, action, target, ...told].join(' '))
  } finally {
    await spool!.close()
  }
  expect(actions.report).toEqual(actions.plan)
  expect(actions.report).toContain('project:12 made public')
  const { docs } = await cms.payload.find({ collection: 'projects', overrideAccess: false, depth: 1 })
  expect(docs).toMatchObject([
    {
      title: 'Badkollen',
      _status: 'published',
      status: { name: 'Skala upp', progress: 75, isStopped: false },
      drivenBy: { name: 'Miljönämnden' },
      effects: [{ goal: 'Fler badar tryggt', achieved: 'yes', indicator: { target: 80, outcome: 91.5, unit: '%' } }],
      contacts: [{ name: 'Åsa Öberg', email: 'asa@exempel.se' }],
    },
  ])
  expect(JSON.stringify(docs[0]!.how)).toContain('factBox')
  // Who pays is internal until an editor says otherwise.
  expect(JSON.stringify(docs)).not.toContain('Vinnova')
})
