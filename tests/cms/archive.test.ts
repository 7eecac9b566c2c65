import { createWriteStream } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { expect, inject, it, vi } from 'vitest'
import type { ArchiveManifest } from '../../cms/features/archive/format.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { fillWithAnything, writer } from './archive-content.ts'

// Each opens the CMS three times, anew.
vi.setConfig({ testTimeout: 240_000 })

const folder = await mkdtemp(join(tmpdir(), 'vitrin-arkiv-'))

// Loaded anew with every installation, like all else that reads its settings.
const load = async () => ({
  ...(await import('../../cms/features/archive/export-archive.ts')),
  ...(await import('../../cms/features/archive/import-archive.ts')),
  ...(await import('../../cms/features/archive/archive-readers.ts')),
  ...(await import('../../cms/features/archive/archive-writers.ts')),
})

const write = async (payload: Payload, name: string, options = { hasVersions: true, hasFeedback: true }) => {
  const { exportArchive, ZipWriter } = await load()
  const path = join(folder, name)
  const zip = new ZipWriter()
  const [report] = await Promise.all([
    exportArchive(payload, zip, options),
    pipeline(zip.output, createWriteStream(path)),
  ])
  return { path, report }
}

/** The parts of an archive as text, with the one time that differs taken out. */
const readParts = async (path: string): Promise<Map<string, string>> => {
  const { openArchive } = await load()
  const archive = await openArchive(path)
  const parts = new Map<string, string>()
  for (const name of [...archive.sizes.keys()].sort()) {
    const chunks: Buffer[] = []
    for await (const chunk of await archive.open(name)) chunks.push(chunk as Buffer)
    parts.set(name, Buffer.concat(chunks).toString('latin1'))
  }
  archive.close()
  const manifest = JSON.parse(parts.get('vitrin.json')!) as ArchiveManifest
  parts.set('vitrin.json', JSON.stringify({ ...manifest, exportedAt: '' }))
  // Says again what the parts themselves are compared by.
  parts.delete('contents.json')
  return parts
}

const openNative = (): Promise<TestCms> => openTestCms()
/** An installation on SQLite, whatever the run is about. */
const openOnSqlite = async (): Promise<TestCms> => {
  const dataDir = await mkdtemp(join(inject('database').folder, 'arkiv-'))
  return openTestCms({ settings: { DATABASE_URL: `file:${join(dataDir, 'vitrin.db')}`, DATA_DIR: dataDir } })
}

const ways = {
  'from this database to SQLite and back': [openNative, openOnSqlite, openNative],
  'from SQLite to this database and back': [openOnSqlite, openNative, openOnSqlite],
}

it.for(Object.entries(ways))('an archive holds the same bytes when it has gone %s', async ([, [first, ...others]]) => {
  let cms = await first!()
  await fillWithAnything(cms.payload, 3)
  let last = await write(cms.payload, 'first.zip')
  expect(last.report).toMatchObject({ missingFiles: [] })
  expect(last.report.files).toBeGreaterThan(6)
  const before = await readParts(last.path)
  await cms.close()
  for (const [step, open] of others.entries()) {
    cms = await open()
    const { importArchive } = await load()
    const imported = await importArchive(cms.payload, last.path)
    expect(imported).toMatchObject({
      documents: last.report.documents,
      versions: last.report.versions,
      files: last.report.files,
      users: 1,
    })
    last = await write(cms.payload, `${step}.zip`)
    const after = await readParts(last.path)
    for (const [name, content] of before) expect(after.get(name), name).toBe(content)
    expect([...after.keys()]).toEqual([...before.keys()])
    await cms.close()
  }
  expect([...before.values()].join('\n')).not.toContain(writer.secret)
  expect([...before.values()].join('\n')).toContain(writer.name)
})
