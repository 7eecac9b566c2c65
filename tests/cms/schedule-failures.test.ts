import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addUser } from '../helpers/open-test-cms.ts'
import { getRefusalOf } from './refusal.ts'
import { openSchedules } from './schedule-tools.ts'

let on: Awaited<ReturnType<typeof openSchedules>>
beforeAll(async () => {
  on = await openSchedules()
})
afterAll(() => on.cms.close())

describe('what cannot happen', () => {
  const expectFailure = async (schedule: string, message: RegExp): Promise<void> => {
    await on.makeDue(schedule)
    await on.run()
    const stored = await on.readSchedule(schedule)
    expect([stored.state, stored.error]).toEqual(['failed', expect.stringMatching(message)])
    expect(await on.run()).toBe(0)
  }

  it('says that its maker may not publish any more', async () => {
    const maker = await addUser(on.cms.payload, 'publisher', 'avsatt')
    const { id } = await on.draft('Rätten borta')
    const { id: schedule } = await on.plan(id, {}, maker)
    await on.cms.payload.update({ collection: 'users', id: maker.id, data: { role: 'editor' } })
    await expectFailure(schedule, /^avsatt, som schemalade detta, får inte publicera/)
    expect((await on.read(id))._status).toBe('draft')
  })

  it('says that its maker is gone', async () => {
    const maker = await addUser(on.cms.payload, 'publisher', 'borta')
    const { id } = await on.draft('Kontot borta')
    const { id: schedule } = await on.plan(id, {}, maker)
    await on.cms.payload.delete({ collection: 'users', id: maker.id })
    await expectFailure(schedule, /^Borttagen användare, som schemalade detta, har inget konto längre/)
  })

  it('says that the page is in the bin, or deleted', async () => {
    const [thrown, deleted] = [await on.draft('I korgen'), await on.draft('Raderad')]
    const { id: one } = await on.plan(thrown.id)
    const { id: other } = await on.plan(deleted.id)
    await on.cms.payload.update({
      collection: 'projects',
      id: thrown.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await on.cms.payload.delete({ collection: 'projects', id: deleted.id })
    await expectFailure(one, /^Sidan finns inte längre/)
    await expectFailure(other, /^Sidan finns inte längre/)
  })

  it('says what a rule has against it by then', async () => {
    const { id } = await on.draft('Krock')
    const { id: schedule } = await on.plan(id)
    await on.cms.payload.update({
      collection: 'projects',
      id,
      draft: true,
      data: { slug: 'undan-krock', _status: 'draft' },
    })
    await on.cms.payload.update({ collection: 'projects', id, data: { slug: 'undan-krock' } })
    await on.content.create('projects', { title: 'Krock' })
    await expectFailure(schedule, /^Sidan gick inte att publicera\. .*Adressen ”krock” används redan/)
    expect((await on.read(id))._status).toBe('draft')
  })

  it('is not brought about by deleting what it needs', async () => {
    const value = await on.content.create('categories', { name: 'Behövs senare' })
    const other = await on.content.create('categories', { name: 'Behövs nu' })
    const { id } = await on.draft('Med kategori', { category: value.id })
    const { id: schedule } = await on.plan(id)
    await on.cms.payload.update({ collection: 'projects', id, data: { category: other.id } })
    const remove = () => on.cms.payload.delete({ collection: 'categories', id: value.id })
    expect(await getRefusalOf('id', remove())).toBe(
      'Används av ”Med kategori”, som är schemalagd. Ta bort det därifrån först.',
    )
    await on.schedules.cancelSchedule(await on.requestAs(on.publisher), schedule)
    await remove()
  })

  it('is tried again when the reason may pass, and says so when it does not', async () => {
    const { id } = await on.draft('Tillfälligt')
    const { id: schedule } = await on.plan(id)
    const log = vi.spyOn(on.cms.payload.logger, 'error').mockImplementation(() => {})
    const update = vi.spyOn(on.cms.payload, 'update').mockRejectedValue(new Error('databasen är upptagen'))
    try {
      await on.makeDue(schedule)
      await on.run()
      expect(await on.readSchedule(schedule)).toMatchObject({ state: 'waiting', attempts: 1 })
      expect(await on.run(), 'a pause before the next attempt').toBe(0)
      for (let attempt = 2; attempt <= 6; attempt++) {
        await on.makeDue(schedule)
        await on.run()
      }
    } finally {
      update.mockRestore()
      log.mockRestore()
    }
    const stored = await on.readSchedule(schedule)
    expect([stored.state, stored.error]).toEqual(['failed', expect.stringMatching(/databasen är upptagen$/)])
  })

  it('goes when the database is back', async () => {
    const { id } = await on.draft('Åter')
    const { id: schedule } = await on.plan(id)
    const log = vi.spyOn(on.cms.payload.logger, 'error').mockImplementation(() => {})
    const update = vi.spyOn(on.cms.payload, 'update').mockRejectedValueOnce(new Error('databasen är upptagen'))
    await on.makeDue(schedule)
    await on.run()
    update.mockRestore()
    log.mockRestore()
    await on.makeDue(schedule)
    await on.run()
    expect((await on.readSchedule(schedule)).state).toBe('done')
    expect((await on.read(id))._status).toBe('published')
  })

  it('can be put away once it has been seen', async () => {
    const { docs } = await on.cms.payload.find({ collection: 'schedules', where: { state: { equals: 'failed' } } })
    for (const { id } of docs) await on.schedules.cancelSchedule(await on.requestAs(on.publisher), id)
    const left = await on.cms.payload.count({ collection: 'schedules', where: { state: { equals: 'failed' } } })
    expect(left.totalDocs).toBe(0)
  })
})
