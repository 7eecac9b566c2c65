import { chmod, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { keepDatabasePrivate, keepUploadsPrivate } from '../../cms/platform/private-files.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms?.close())

/** What others than the owner may do with a file. */
const getOthersRights = async (path: string): Promise<number> => (await stat(path)).mode & 0o077

describe(`what is not public (${inject('database').kind})`, () => {
  it('can be read by nobody else on the machine: uploads', async () => {
    const folder = join(cms.dataDir, 'uploads')
    keepUploadsPrivate(cms.dataDir)
    expect(await getOthersRights(folder)).toBe(0)
    await chmod(folder, 0o755)
    keepUploadsPrivate(cms.dataDir)
    expect(await getOthersRights(folder)).toBe(0)
  })

  it.runIf(inject('database').kind === 'sqlite')(
    'can be read by nobody else on the machine: the database',
    async () => {
      const path = fileURLToPath(cms.env.DATABASE_URL)
      // Written to, so that everything lies there that SQLite keeps beside it.
      await cms.payload.create({ collection: 'sectors', data: { name: 'Skrivet' } })
      for (const ending of ['', '-wal', '-shm']) expect(await getOthersRights(path + ending), ending).toBe(0)
      for (const ending of ['', '-wal', '-shm']) await chmod(path + ending, 0o644)
      keepDatabasePrivate(cms.env.DATABASE_URL)
      for (const ending of ['', '-wal', '-shm']) expect(await getOthersRights(path + ending), ending).toBe(0)
    },
  )
})
