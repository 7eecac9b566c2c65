import { createWriteStream } from 'node:fs'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { ZipFile } from 'yazl'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recognises } from '../../cms/features/archive/check-archive.ts'
import { exportTo } from '../../cms/features/archive/export-to.ts'
import { importArchive } from '../../cms/features/archive/import-archive.ts'
import { contentTypes } from '../../content-types/index.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { MinimalContent } from './minimal-content.ts'

let cms: TestCms
let folder: string
const zip = (): string => join(folder, 'whole.zip')
const open = (): string => join(folder, 'whole')
beforeAll(async () => {
  cms = await openTestCms()
  folder = await mkdtemp(join(tmpdir(), 'vitrin-arkiv-'))
  const content = new MinimalContent(cms.payload)
  for (const { slug } of contentTypes) await content.create(slug)
  await addUser(cms.payload, 'editor', 'skribent')
  const options = { hasVersions: true, hasFeedback: false }
  await exportTo(cms.payload, zip(), options)
  await exportTo(cms.payload, open(), options)
  await emptyInstallation(cms.payload, cms.dataDir)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await cms.close()
})

/** Nothing of any type, and nobody. */
const countStored = async (): Promise<number> => {
  let sum = 0
  for (const { slug } of contentTypes)
    sum += (await cms.payload.count({ collection: slug as 'projects', trash: true })).totalDocs
  return sum + (await cms.payload.count({ collection: 'users' })).totalDocs
}

const expectRefused = async (path: string, sentence: RegExp): Promise<void> => {
  await expect(importArchive(cms.payload, path)).rejects.toMatchObject({
    name: 'DamagedArchiveError',
    message: expect.stringMatching(sentence) as string,
  })
  expect(await countStored()).toBe(0)
}

let count = 0
const copyFolder = async (): Promise<string> => {
  const copy = join(folder, `copy-${count++}`)
  await cp(open(), copy, { recursive: true })
  return copy
}
/** A ZIP file with these parts. */
const makeZip = async (parts: Record<string, string | Buffer>): Promise<string> => {
  const path = join(folder, `made-${count++}.zip`)
  const file = new ZipFile()
  for (const [name, content] of Object.entries(parts)) file.addBuffer(Buffer.from(content), name)
  file.end()
  await pipeline(file.outputStream, createWriteStream(path))
  return path
}

describe('an archive is refused with a sentence, and nothing of it is stored, when', () => {
  it('somebody has cut it off anywhere', async () => {
    const whole = await readFile(zip())
    const path = join(folder, 'cut.zip')
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
        await writeFile(path, whole.subarray(0, length))
        await expectRefused(path, /zip-fil|skadat/)
      }),
      { numRuns: 25, seed: 20_261_130 },
    )
  })

  it('a byte of any part differs', async () => {
    const { openArchive } = await import('../../cms/features/archive/archive-readers.ts')
    const names = [...(await openArchive(open())).sizes].filter(([, size]) => size > 0).map(([name]) => name)
    const copy = await copyFolder()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), async (name, place) => {
        const path = join(copy, name)
        const before = await readFile(path)
        const after = Buffer.from(before)
        after[place % after.length]! ^= 1
        await writeFile(path, after)
        await expectRefused(copy, /skadat|inget arkiv|version|inte hörde|saknas/)
        await writeFile(path, before)
      }),
      { numRuns: 30, seed: 20_261_130 },
    )
  })

  it('a part is missing, or has been added', async () => {
    const lacking = await copyFolder()
    await rm(join(lacking, 'content/projects.ndjson'))
    await expectRefused(lacking, /content\/projects\.ndjson saknas/)
    const cut = await copyFolder()
    await rm(join(cut, 'contents.json'))
    await expectRefused(cut, /contents\.json saknas/)
    const more = await copyFolder()
    await writeFile(join(more, 'files/media/extra.png'), 'x')
    await expectRefused(more, /extra\.png, som inte hörde till det/)
  })

  it('another version or another program wrote it', async () => {
    const manifest = { format: 'vitrin-archive', version: 99, exportedAt: '', hasVersions: false, hasFeedback: false }
    const later = await makeZip({ 'vitrin.json': JSON.stringify(manifest) })
    await expectRefused(later, /version 99/)
    expect(await recognises(later)).toBe(true)
    for (const [name, content] of [
      ['readme.txt', 'Hej'],
      ['vitrin.json', '{}'],
      ['vitrin.json', '{'],
    ] as const) {
      const path = await makeZip({ [name]: content })
      await expectRefused(path, /inget arkiv|skadat/)
      expect(await recognises(path)).toBe(false)
    }
    const text = join(folder, 'text.zip')
    await writeFile(text, 'Det här är ingen zip-fil.')
    await expectRefused(text, /zip-fil/)
    expect(await recognises(text)).toBe(false)
    expect(await recognises(join(folder, 'not-there'))).toBe(false)
  })

  it.for(['../utanför.txt', '/etc/utanför', 'files/../../utanför', 'C:\\utanför', 'files/media/..\\..\\utanför'])(
    'a part is called %s',
    async (name) => {
      // The library that writes refuses such names too: one of the same length is written and replaced.
      const stand = 'x'.repeat(Buffer.byteLength(name))
      const path = await makeZip({ 'vitrin.json': await readFile(join(open(), 'vitrin.json')), [stand]: 'hej' })
      const bytes = (await readFile(path)).toString('latin1').replaceAll(stand, Buffer.from(name).toString('latin1'))
      await writeFile(path, bytes, 'latin1')
      await expectRefused(path, /utanför sin mapp/)
    },
  )

  it('a part of a folder is a link', async () => {
    const copy = await copyFolder()
    await symlink('/etc/hostname', join(copy, 'files/media/länk.png'))
    await expectRefused(copy, /varken en fil eller en mapp/)
  })

  it('unpacking would make it grow beyond all measure', async () => {
    const bomb = await makeZip({
      'vitrin.json': await readFile(join(open(), 'vitrin.json')),
      'content/x.ndjson': Buffer.alloc(210_000_000),
    })
    await expectRefused(bomb, /orimligt stort/)
  })

  it('there is content already', async () => {
    await new MinimalContent(cms.payload).create('categories')
    await expect(importArchive(cms.payload, zip())).rejects.toThrow(/finns det redan/)
    expect(await countStored()).toBe(1)
    await emptyInstallation(cms.payload, cms.dataDir)
  })
})

describe('an import that was interrupted', () => {
  beforeEach(() => emptyInstallation(cms.payload, cms.dataDir))

  it.for([1, 4, 9])('can be made again, when it ended after %s writes', async (writes) => {
    const { db } = cms.payload
    const { create } = db
    let left = writes
    db.create = async function (args) {
      if (left-- <= 0) throw new Error('The database is gone.')
      return create.call(this, args)
    }
    try {
      await expect(importArchive(cms.payload, zip())).rejects.toThrow('The database is gone.')
    } finally {
      db.create = create
    }
    const { documents, users } = await importArchive(cms.payload, zip())
    expect(documents).toBeGreaterThanOrEqual(contentTypes.length)
    expect(users).toBeLessThanOrEqual(1)
    expect(await countStored()).toBe(documents + 1)
  })
})

it('nobody can sign in by an account that came with an archive, and a first administrator is made', async () => {
  await emptyInstallation(cms.payload, cms.dataDir)
  await importArchive(cms.payload, zip())
  const rest = await askRest()
  for (const password of ['', 'undefined', 'null', 'en lång mening att minnas']) {
    const { status } = await rest.send('POST', '/api/users/login', { email: 'skribent@example.se', password })
    expect(status).toBeGreaterThanOrEqual(400)
  }
  const { ensureFirstAdmin } = await import('../../cms/features/accounts/first-admin.ts')
  expect(await ensureFirstAdmin(cms.payload)).toMatchObject({ email: 'admin@example.se' })
  expect(await ensureFirstAdmin(cms.payload)).toBeUndefined()
})

it('an archive without versions holds what is published, and the drafts on top of it', async () => {
  await emptyInstallation(cms.payload, cms.dataDir)
  const { id } = await new MinimalContent(cms.payload).create('projects', { title: 'Det som syns' })
  const data = { title: 'Ett utkast', _status: 'draft' } as const
  await cms.payload.update({ collection: 'projects', id, draft: true, data })
  const path = join(folder, 'drafts')
  await exportTo(cms.payload, path, { hasVersions: false, hasFeedback: false })
  await emptyInstallation(cms.payload, cms.dataDir)
  await importArchive(cms.payload, path)
  const find = async (draft: boolean) => (await cms.payload.find({ collection: 'projects', draft })).docs
  expect(await find(false)).toMatchObject([{ title: 'Det som syns', _status: 'published' }])
  expect(await find(true)).toMatchObject([{ title: 'Ett utkast', _status: 'draft' }])
})

it('only administrators can fetch the archive', async () => {
  await emptyInstallation(cms.payload, cms.dataDir)
  await importArchive(cms.payload, zip())
  await cms.payload.db.deleteMany({ collection: 'users', where: {} })
  const admin = await addUser(cms.payload, 'admin', 'chef')
  for (const [rest, status] of [
    [await askRest(), 401],
    [await askRest(await addUser(cms.payload, 'publisher', 'publicist')), 403],
  ] as const)
    expect((await rest.send('GET', '/api/archive/download')).status).toBe(status)
  const stored = (await countStored()) - 2
  const { carryToApi, signInForToken, testOrigin } = await import('../helpers/open-test-cms.ts')
  const headers = { Authorization: `JWT ${await signInForToken(admin)}` }
  const response = await carryToApi(new Request(`${testOrigin}/api/archive/download?versions=true`, { headers }))
  expect(response.headers.get('Content-Type')).toBe('application/zip')
  const path = join(folder, 'fetched.zip')
  await writeFile(path, Buffer.from(await response.arrayBuffer()))
  await emptyInstallation(cms.payload, cms.dataDir)
  expect((await importArchive(cms.payload, path)).documents).toBe(stored)
})
