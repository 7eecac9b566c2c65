import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { CollectionSlug, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { getMessage, openSchedules, tomorrow } from './schedule-tools.ts'

let on: Awaited<ReturnType<typeof openSchedules>>
beforeAll(async () => {
  on = await openSchedules()
})
afterAll(() => on.cms.close())

/** Lets those be tried again at once that two transactions met on, which a database may answer by refusing one. */
const settle = async (ids: string[]): Promise<void> => {
  for (const id of ids)
    for (let attempt = 0; attempt < 4 && (await on.readSchedule(id)).state === 'waiting'; attempt++) {
      await on.makeDue(id)
      await on.run()
    }
}

describe(`what is scheduled (${inject('database').kind})`, () => {
  it('happens when its time has come, not before, and queues a publication as saving does', async () => {
    const { id } = await on.draft('I tid')
    const { id: schedule, message } = await on.plan(id, { at: '2027-12-24T08:00' })
    expect(message).toBe('Publiceras fredag 24 december 2027 kl. 08.00')
    expect(await on.readSchedule(schedule)).toMatchObject({
      state: 'waiting',
      title: 'I tid',
      at: '2027-12-24T07:00:00.000Z',
      maker: on.publisher.id,
      makerName: 'publisher',
      document: { relationTo: 'projects', value: id },
    })
    await on.run()
    expect((await on.read(id))._status).toBe('draft')
    await on.makeDue(schedule)
    const jobs = await on.countJobs()
    expect(await on.run()).toBe(1)
    expect(await on.read(id)).toMatchObject({ _status: 'published', title: 'I tid' })
    expect(await on.readSchedule(schedule)).toMatchObject({ state: 'done' })
    expect(await on.countJobs()).toBe(jobs + 1)
    expect(await on.run()).toBe(0)
  })

  it('withdraws too, also when a draft on top lacks what publishing demands', async () => {
    const { id } = await on.content.create('projects', { title: 'Ska bort' })
    await on.cms.payload.update({
      collection: 'projects',
      id,
      draft: true,
      data: { lead: null, _status: 'draft' } as never,
    })
    const { id: schedule, message } = await on.plan(id, { action: 'unpublish' })
    expect(message).toMatch(/^Avpubliceras /)
    await on.makeDue(schedule)
    await on.run()
    expect((await on.readSchedule(schedule)).state).toBe('done')
    expect((await on.read(id))._status).toBe('draft')
  })

  it('publishes exactly what was there when it was scheduled, and keeps newer writing as a draft', async () => {
    const { id } = await on.draft('Nålad', {
      lead: 'Den ingress som gäller för alla som läser sidan.',
      contacts: [{ name: 'Asta', email: 'asta@example.se' }],
      links: [],
      location: { name: 'Torget' },
    })
    const { id: schedule } = await on.plan(id)
    await on.cms.payload.update({
      collection: 'projects',
      id,
      draft: true,
      data: {
        title: 'Senare titel',
        lead: 'Senare ingress, som någon skrev efteråt i ett utkast.',
        statusNote: 'Senare tillägg',
        contacts: [{ name: 'Bo', role: 'Senare roll' }],
        links: [{ title: 'Senare länk', url: 'https://example.se/' }],
        location: { name: null, latitude: 55.9 } as never,
        _status: 'draft',
      },
    })
    await on.makeDue(schedule)
    await on.run()
    expect(await on.readSchedule(schedule)).toMatchObject({ state: 'done' })
    const live = await on.read(id)
    expect(live).toMatchObject({
      _status: 'published',
      title: 'Nålad',
      lead: 'Den ingress som gäller för alla som läser sidan.',
    })
    expect(live.contacts).toMatchObject([{ name: 'Asta', email: 'asta@example.se' }])
    expect(live.location).toMatchObject({ name: 'Torget' })
    expect(JSON.stringify(live)).not.toMatch(/Senare|55\.9/)
    const newest = await on.read(id, true)
    expect(newest).toMatchObject({
      _status: 'draft',
      title: 'Senare titel',
      statusNote: 'Senare tillägg',
      links: [{ title: 'Senare länk' }],
      location: { latitude: 55.9 },
    })
    expect(newest.slug).toBe(live.slug)
  })

  it('publishes what stands in the form, and no draft is left when nothing newer was written', async () => {
    const { id } = await on.draft('Formulär')
    const { id: schedule } = await on.plan(id, {
      content: { lead: 'Bara i formuläret, och därför det som ska gälla.', id: 'x', _status: 'draft', strunt: 1 },
    })
    await on.makeDue(schedule)
    await on.run()
    expect(await on.read(id)).toMatchObject({
      id,
      _status: 'published',
      lead: 'Bara i formuläret, och därför det som ska gälla.',
    })
    expect((await on.read(id, true))._status).toBe('published')
  })

  it('sets the dates as publishing by hand does', async () => {
    const live = await on.content.create('projects', { title: 'Datum' })
    const updatedOn = '2026-01-01T10:00:00.000Z'
    await on.cms.payload.update({ collection: 'projects', id: live.id, data: { updatedOn, _status: 'published' } })
    await on.cms.payload.update({
      collection: 'projects',
      id: live.id,
      draft: true,
      data: { lead: 'Nytt, och skrivet långt efter att sidan planerades.', _status: 'draft' },
    })
    const { id: schedule } = await on.plan(live.id)
    await on.makeDue(schedule)
    const before = new Date().toISOString()
    await on.run()
    const after = await on.read(live.id)
    expect(after.publishedOn).toBe(live.publishedOn)
    expect(String(after.updatedOn) >= before).toBe(true)
  })

  it('that is late happens at the next start, in the order of its time', async () => {
    const { id } = await on.draft('Försenad')
    const { id: first } = await on.plan(id)
    const { id: second } = await on.plan(id, { action: 'unpublish', at: '2027-12-31T23:00' })
    await on.makeDue(second, 60 * 60_000)
    await on.makeDue(first, 2 * 60 * 60_000)
    expect(await on.run()).toBe(2)
    expect((await on.readSchedule(first)).state).toBe('done')
    expect((await on.readSchedule(second)).state).toBe('done')
    expect((await on.read(id))._status).toBe('draft')
  })

  it('happens once, however many look for it at the same time', async () => {
    const ids = []
    for (const title of ['Kapp ett', 'Kapp två', 'Kapp tre']) {
      const { id } = await on.draft(title)
      const { id: schedule } = await on.plan(id)
      await on.makeDue(schedule)
      ids.push({ id, schedule })
    }
    const jobs = await on.countJobs()
    await Promise.all(Array.from({ length: 5 }, on.run))
    await settle(ids.map(({ schedule }) => schedule))
    expect(await on.countJobs()).toBe(jobs + 3)
    for (const { id, schedule } of ids) {
      expect((await on.readSchedule(schedule)).state).toBe('done')
      const { totalDocs } = await on.cms.payload.countVersions({
        collection: 'projects',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      })
      expect(totalDocs).toBe(1)
    }
  })

  it('happens once, also when several processes look for it', async () => {
    const made = []
    for (const title of ['Lopp ett', 'Lopp två', 'Lopp tre', 'Lopp fyra']) {
      const { id } = await on.draft(title)
      const { id: schedule } = await on.plan(id)
      made.push({ id, schedule })
    }
    const script = fileURLToPath(new URL('run-schedules-from-another-process.ts', import.meta.url))
    const others = Array.from({ length: 2 }, () => {
      const child = spawn(process.execPath, [script], { env: { ...process.env, ...on.cms.env }, stdio: 'pipe' })
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
      const readLine = async (pattern: RegExp): Promise<string> => {
        for (;;) {
          const { value, done } = await lines.next()
          if (done) throw new Error('The other process ended too early.')
          if (pattern.test(value)) return value
        }
      }
      return { child, readLine }
    })
    await Promise.all(others.map(({ readLine }) => readLine(/^ready$/)))
    const jobs = await on.countJobs()
    for (const { schedule } of made) await on.makeDue(schedule)
    for (const { child } of others) child.stdin.end('go\n')
    await Promise.all([on.run(), ...others.map(({ readLine }) => readLine(/^carried out \d+$/))])
    await settle(made.map(({ schedule }) => schedule))
    expect(await on.countJobs()).toBe(jobs + made.length)
    for (const { id, schedule } of made)
      expect([(await on.readSchedule(schedule)).state, (await on.read(id))._status]).toEqual(['done', 'published'])
  })

  it('can be taken back until it happens', async () => {
    const { id } = await on.draft('Ångrad')
    const { id: schedule } = await on.plan(id)
    expect(await getMessage(on.schedules.cancelSchedule(await on.requestAs(on.editor), schedule))).toMatch(
      /^Du får inte/,
    )
    await on.schedules.cancelSchedule(await on.requestAs(on.publisher), schedule)
    expect((await on.readSchedule(schedule)).state).toBe('cancelled')
    await on.makeDue(schedule)
    expect(await on.run()).toBe(0)
    expect((await on.read(id))._status).toBe('draft')
    expect(await getMessage(on.schedules.cancelSchedule(await on.requestAs(on.publisher), schedule))).toMatch(/redan/)
  })
})

describe('scheduling', () => {
  let id: string
  beforeAll(async () => {
    ;({ id } = await on.draft('Prov'))
  })

  it('is refused to whoever may not publish, and to nobody in particular', async () => {
    expect(await getMessage(on.plan(id, {}, on.editor))).toBe(
      'Du får inte schemalägga den här sidan. Be en publicerare om det.',
    )
    const nobody = on.schedules.makeSchedule(await on.requestAs(), 'projects', id, {
      action: 'publish',
      at: tomorrow(),
    })
    expect(await getMessage(nobody)).toMatch(/inte inloggad/)
  })

  it('is refused at a time that has been, does not exist or is no time', async () => {
    expect(await getMessage(on.plan(id, { at: '2020-01-01T08:00' }))).toMatch(/^Tiden har redan varit/)
    expect(await getMessage(on.plan(id, { at: new Date(Date.now() - 1_000).toISOString() }))).toMatch(
      /^Tiden har redan/,
    )
    expect(await getMessage(on.plan(id, { at: '2027-03-28T02:30' }))).toMatch(
      /^Klockan 02\.30 finns inte söndag 28 mars 2027/,
    )
    for (const at of ['snart', undefined, 1]) expect(await getMessage(on.plan(id, { at }))).toMatch(/^Skriv en dag/)
    expect(await getMessage(on.plan(id, { at: '2099-01-01T08:00' }))).toMatch(/inom fem år/)
    expect(await getMessage(on.plan(id, { action: 'delete' }))).toMatch(/^Välj om sidan/)
  })

  it('is refused twice for the same time, and for withdrawing what will not be there', async () => {
    const one = await on.draft('Dubbel')
    expect(await getMessage(on.plan(one.id, { action: 'unpublish' }))).toMatch(/^Sidan är inte publicerad/)
    await on.plan(one.id, { at: '2027-05-01T08:00' })
    expect(await getMessage(on.plan(one.id, { at: '2027-05-01T08:00' }))).toMatch(/redan schemalagd för samma tid/)
    expect(await getMessage(on.plan(one.id, { action: 'unpublish', at: '2027-04-01T08:00' }))).toMatch(/^Sidan är inte/)
    await on.plan(one.id, { action: 'unpublish', at: '2027-06-01T08:00' })
    expect(await getMessage(on.plan(one.id, { action: 'unpublish', at: '2027-07-01T08:00' }))).toMatch(/^Sidan är inte/)
  })

  it('says at once what is missing, and nothing has happened', async () => {
    const { id: unfinished } = await on.content.create('projects', { title: 'Ofärdig', lead: null, _status: 'draft' })
    const jobs = await on.countJobs()
    const { data } = (await on.plan(unfinished).then(
      () => ({}),
      (reason: unknown) => reason,
    )) as { data?: { errors: { path: string }[] } }
    expect(data?.errors.map(({ path }) => path)).toContain('lead')
    expect(await on.countJobs()).toBe(jobs)
    const { id: complete } = await on.draft('Färdig')
    await on.plan(complete)
    expect((await on.read(complete))._status).toBe('draft')
    expect(await on.countJobs()).toBe(jobs)
  })

  it('says that a time comes twice, and which is meant', async () => {
    const one = await on.draft('Två gånger')
    expect((await on.plan(one.id, { at: '2027-10-31T02:30' })).note).toMatch(/^Klockan 02\.30 inträffar två gånger/)
  })
})

describe('the list of what is scheduled', () => {
  it('shows what waits and what has failed, the first first, of documents that one may read', async () => {
    const { id } = await on.draft('I listan')
    await on.plan(id, { action: 'publish', at: '2028-01-02T08:00' })
    await on.plan(id, { action: 'publish', at: '2028-01-01T08:00' })
    const list = await on.schedules.findUpcomingSchedules(on.cms.payload, on.publisher)
    const own = list.filter(({ document }) => document === id)
    expect(own.map(({ what }) => what)).toEqual([
      'Publiceras lördag 1 januari 2028 kl. 08.00',
      'Publiceras söndag 2 januari 2028 kl. 08.00',
    ])
    expect(own[0]).toMatchObject({
      title: 'I listan',
      collection: 'projects',
      makerName: 'publisher',
      state: 'waiting',
    })
    expect(list.map(({ at }) => at)).toEqual(list.map(({ at }) => at).toSorted())
    expect(await on.schedules.findSchedulesOf(await on.requestAs(on.publisher), 'projects', id)).toEqual(own)
    // An editor who may not read the document learns nothing of it.
    const others = await on.schedules.findUpcomingSchedules(on.cms.payload, on.editor)
    expect(others.filter(({ document }) => document === id)).toEqual([])
    await expect(on.schedules.findSchedulesOf(await on.requestAs(), 'projects', id)).rejects.toThrow()
  })

  it('keeps what is to be published from those who may not decide about it', async () => {
    const find = (user: TypedUser | null) =>
      on.cms.payload.find({ collection: 'schedules' as CollectionSlug, overrideAccess: false, user, pagination: false })
    expect(JSON.stringify((await find(on.editor)).docs)).not.toContain('"content"')
    expect(JSON.stringify((await find(on.publisher)).docs)).toContain('"content"')
    await expect(find(null)).rejects.toThrow()
  })
})
