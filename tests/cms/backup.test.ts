import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { BackupManifest } from '../../cms/features/backup/backup-format.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { startProcess, type Ended } from '../helpers/start-process.ts'
import { makeDatabaseUrl, removeDatabase } from '../helpers/test-database.ts'
import { dumpDatabase } from '../helpers/dump-database.ts'
import { makePng } from './sample-files.ts'

// Most start processes of their own, each of which opens the CMS anew.
vi.setConfig({ testTimeout: 240_000 })

const root = fileURLToPath(new URL('../../cms/app/', import.meta.url))

const DATA_DIR = await mkdtemp(join(inject('database').folder, 'kopia-'))
const DATABASE_URL = makeDatabaseUrl()
const backupsDir = join(DATA_DIR, 'backups')
let cms: TestCms
const open = async (): Promise<void> => {
  cms = await openTestCms({ settings: { DATA_DIR, DATABASE_URL } })
}
beforeAll(open)
afterAll(async () => {
  await cms.close()
  await removeDatabase(DATABASE_URL)
})

const run = async (command: 'backup' | 'restore', ...options: string[]): Promise<Ended> => {
  const { PAYLOAD_SECRET, SITE_URL } = cms.env
  const env = { DATA_DIR, DATABASE_URL, PAYLOAD_SECRET: PAYLOAD_SECRET!, SITE_URL: SITE_URL! }
  return startProcess(env, [join(root, `${command}-command.ts`), ...options]).ended
}
const backUp = async (): Promise<{ folder: string; manifest: BackupManifest }> => {
  const { code, output } = await run('backup')
  expect(code, output).toBe(0)
  const names = (await readdir(backupsDir)).filter((name) => /^\d{4}-/.test(name)).sort()
  const folder = join(backupsDir, names.at(-1)!)
  return { folder, manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as BackupManifest }
}

interface Answered {
  id: string
  title: string
  file?: string
  at: number
}

/** Somebody who creates projects, changes them and uploads pictures, one after the other. Notes what was answered with success. */
const edit = async (editor: number, until: () => boolean, answered: Answered[]): Promise<void> => {
  const { payload } = cms
  for (let step = 0; !until(); step++) {
    const title = `Redaktör ${editor}, steg ${step}`
    const { id } = await payload.create({ collection: 'projects', data: { title } as never, draft: true })
    answered.push({ id, title, at: Date.now() })
    const changed = `${title}, ändrat`
    await payload.update({ collection: 'projects', id, draft: true, data: { title: changed } })
    answered.push({ id, title: changed, at: Date.now() })
    if (step % 3) continue
    const file = await makePng(`bild-${editor}-${step}.png`, 64, 64)
    const data = { alt: `Bild ${title}` } as never
    const picture = await payload.create({ collection: 'media', data, file })
    answered.push({ id: picture.id, title: picture.filename!, file: picture.filename!, at: Date.now() })
  }
}

it('a backup made while twenty people write holds all that had been answered as saved, whole', async () => {
  const answered: Answered[] = []
  let isDone = false
  const editors = Array.from({ length: 20 }, (_, editor) => edit(editor, () => isDone, answered))
  while (answered.length < 40) await new Promise((resolve) => setTimeout(resolve, 50))
  const { manifest } = await backUp()
  isDone = true
  await Promise.all(editors)
  const saved = answered.filter(({ at }) => at < Date.parse(manifest.takenAt))
  expect(saved.length).toBeGreaterThan(20)
  expect(manifest.missingFiles).toEqual([])

  // Everything is lost.
  await cms.close()
  await removeDatabase(DATABASE_URL)
  await rm(join(DATA_DIR, 'uploads'), { recursive: true })
  if (DATABASE_URL.startsWith('file:')) await mkdir(dirname(fileURLToPath(DATABASE_URL)), { recursive: true })
  const { code, output } = await run('restore')
  expect(code, output).toBe(0)
  await reopen()

  const { payload } = cms
  for (const { id, title, file } of saved) {
    if (file) {
      expect((await payload.findByID({ collection: 'media', id })).filename).toBe(file)
      continue
    }
    const now = await payload.findByID({ collection: 'projects', id, draft: true })
    // What was changed after the backup was taken may or may not be in it, but what was answered before is.
    expect([title, `${title}, ändrat`]).toContain(now.title)
    if (title.endsWith('ändrat')) expect(now.title).toBe(title)
  }
  // Nothing is half: every project has its version, every picture its file.
  const { docs: projects } = await payload.find({ collection: 'projects', pagination: false, draft: true })
  for (const { id } of projects) {
    const { docs } = await payload.db.findVersions({ collection: 'projects', where: { parent: { equals: id } } })
    expect(docs.length).toBeGreaterThan(0)
  }
  const { docs: pictures } = await payload.find({ collection: 'media', pagination: false })
  for (const { filename } of pictures) await access(join(DATA_DIR, 'uploads/media', filename!))
})

/** Opens what is there, without emptying it as for a new test file. */
const reopen = async (): Promise<void> => {
  const { worker, forgetCms, instanceKey } = await import('../helpers/test-settings.ts')
  forgetCms()
  Object.assign(process.env, { DATA_DIR, DATABASE_URL })
  const { openPayload } = await import('../../cms/app/open-payload.ts')
  const opened = openPayload(instanceKey)
  worker.vitrinTestCms = opened
  cms = { ...cms, payload: await opened }
}

it('the same content and the same bytes come back, whatever has happened since, and what was there is kept', async () => {
  // Leases and jobs are of processes, and a restore queues a publication.
  const read = async (): Promise<string[]> =>
    (await dumpDatabase(cms.payload)).filter((line) => !/^(leases|payload[-_]jobs|vitrin-)/.test(line)).sort()
  const readUploads = async (): Promise<Map<string, string>> => {
    const folder = join(DATA_DIR, 'uploads')
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path, 'base64')] as const)))
  }
  const before = await read()
  const uploads = await readUploads()
  const first = await backUp()
  const second = await backUp()
  expect(second.manifest.parts).toMatchObject(
    Object.fromEntries(Object.entries(first.manifest.parts).filter(([path]) => path.startsWith('uploads/'))),
  )
  await cms.payload.db.deleteMany({ collection: 'projects', where: {} })
  await cms.payload.create({ collection: 'projects', data: { title: 'Skrivet efteråt' } as never, draft: true })
  for (const path of uploads.keys()) await writeFile(path, 'skadad')
  await cms.payload.destroy()
  const { code, output } = await run('restore', first.folder)
  expect(code, output).toBe(0)
  await reopen()
  expect(await read()).toEqual(before)
  expect(await readUploads()).toEqual(uploads)
  const kept = (await readdir(DATA_DIR)).filter((name) => name.includes('before-restore'))
  expect(kept.length).toBeGreaterThan(0)
})

describe('a restore is refused, and changes nothing, when', () => {
  const expectRefused = async (folder: string, sentence: RegExp): Promise<void> => {
    const before = await readdir(DATA_DIR)
    const { code, output } = await run('restore', folder)
    expect(code).toBe(1)
    expect(output).toMatch(sentence)
    expect((await readdir(DATA_DIR)).filter((name) => !name.startsWith('vitrin.db-'))).toEqual(
      before.filter((name) => !name.startsWith('vitrin.db-')),
    )
    expect((await cms.payload.count({ collection: 'projects' })).totalDocs).toBeGreaterThan(0)
  }

  it('a server is running', async () => {
    const { folder } = await backUp()
    const { announceServer } = await import('../../cms/platform/leases/server-presence.ts')
    const presence = announceServer(cms.payload)
    await expect.poll(() => cms.payload.count({ collection: 'leases' }).then(({ totalDocs }) => totalDocs)).toBe(1)
    await expectRefused(folder, /Vitrin är i gång/)
    await presence.stop()
    expect((await cms.payload.count({ collection: 'leases' })).totalDocs).toBe(0)
  })

  it('there is none, or it is of another kind', async () => {
    await expectRefused(join(DATA_DIR, 'uploads'), /ingen säkerhetskopia/)
    const { folder, manifest } = await backUp()
    const kind = manifest.kind === 'sqlite' ? 'mongodb' : 'sqlite'
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, kind, collections: [] }))
    await expectRefused(folder, /DATABASE_URL|saknas/)
    await rm(folder, { recursive: true })
  })

  it('a byte of it differs, or something is missing or has been added', async () => {
    const { folder } = await backUp()
    // In this process: the same check, without starting a program for every fault.
    const { checkBackup } = await import('../../cms/features/backup/check-backup.ts')
    const copy = join(DATA_DIR, 'backups/copy')
    await cp(folder, copy, { recursive: true })
    const { parts } = await checkBackup(copy)
    const paths = Object.entries(parts).filter(([, { size }]) => size > 0)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths.map(([path]) => path)),
        fc.nat(),
        fc.constantFrom('changed', 'cut', 'gone'),
        async (path, place, fault) => {
          const file = join(copy, path)
          const whole = await readFile(file)
          const damaged = Buffer.from(whole)
          damaged[place % damaged.length]! ^= 1
          if (fault === 'gone') await rm(file)
          else await writeFile(file, fault === 'cut' ? whole.subarray(0, place % whole.length) : damaged)
          await expect(checkBackup(copy)).rejects.toMatchObject({ name: 'RefusedBackupError' })
          await writeFile(file, whole)
        },
      ),
      { numRuns: 40, seed: 20_261_130 },
    )
    await writeFile(join(copy, 'uploads/extra.png'), 'x')
    await expectRefused(copy, /inte hörde till den/)
    await rm(copy, { recursive: true })
  })
})

it('backups are kept by number and age, but the newest always', async () => {
  const { findOutdated } = await import('../../cms/features/backup/keep-backups.ts')
  const now = Date.now()
  const day = 24 * 60 * 60_000
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 400 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 300 }),
      (ages, keepNumber, keepDays) => {
        const backups = ages
          .sort((one, other) => one - other)
          .map((age) => ({ manifest: { takenAt: new Date(now - age * day).toISOString() } }) as never)
        const outdated = new Set(findOutdated(backups, { keepNumber, keepDays }, now))
        for (const [index, backup] of backups.entries()) {
          const isKept = index === 0 || (index < keepNumber && ages[index]! <= keepDays)
          expect(outdated.has(backup)).toBe(!isKept)
        }
      },
    ),
  )
})
