import fc from 'fast-check'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { contentTypes } from '../../content-types/index.ts'
import { arbitraryDocument } from '../helpers/arbitrary-document.ts'
import { addUser } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'

const seed = Number(process.env.ARCHIVE_SEED ?? 20_261_130)

type Data = Record<string, unknown>

/** A password, a name and an address of somebody with an account, of which the first is in no archive. */
export const writer = { name: 'skribent', secret: 'hemlig-nyckel-i-databasen' }

/**
 * Fills an installation with generated content of every type: whatever the fields may hold in the database, several versions of
 * each, things in the bin, references in circles, files, and settings with versions.
 */
export const fillWithAnything = async (payload: Payload, documentsEach: number): Promise<void> => {
  const user = await addUser(payload, 'publisher', writer.name)
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { resetPasswordToken: writer.secret, salt: `${writer.secret}-salt` },
    returning: false,
  })
  const known = new Map<string, string[]>([['users', [user.id]]])
  const idsOf = (slug: string): string[] => known.get(slug) ?? []
  const content = new MinimalContent(payload)
  const makeData = (slug: CollectionSlug, round: number): Data => {
    const { config } = payload.collections[slug]
    const [data = {}] = fc.sample(arbitraryDocument(config.flattenedFields, `${slug} ${round}`, idsOf), {
      numRuns: 1,
      seed: seed + round * 100 + slug.length,
    })
    return data
  }
  const makeMoment = (round: number, place: number): string => new Date(Date.UTC(2024, round, 1, place)).toISOString()

  for (let round = 0; round < documentsEach; round++)
    for (const [place, { slug: name, custom }] of contentTypes.entries()) {
      const slug = name as CollectionSlug
      const moment = makeMoment(round, place)
      const times = { createdAt: moment, updatedAt: moment }
      if (custom.site.kind === 'file') {
        const { id } = await content.create(slug)
        known.set(slug, [...idsOf(slug), id])
        continue
      }
      const data = { ...makeData(slug, round), ...times }
      const { id } = await payload.db.create({ collection: slug, data: structuredClone(data) })
      known.set(slug, [...idsOf(slug), String(id)])
    }
  // A second round, in which everything can point at everything.
  for (const [place, { slug: name, custom }] of contentTypes.entries()) {
    if (custom.site.kind === 'file') continue
    const slug = name as CollectionSlug
    for (const [round, id] of idsOf(slug).entries()) {
      const { versions } = payload.collections[slug].config
      for (let step = 0; step < 3; step++) {
        const moment = makeMoment(round + step + 1, place)
        const data = { ...makeData(slug, round + 1000 * (step + 1)), createdAt: moment, updatedAt: moment }
        if (step === 1) await payload.db.updateOne({ collection: slug, id, data: structuredClone(data) })
        if (versions)
          await payload.db.createVersion({
            collectionSlug: slug,
            parent: id,
            versionData: structuredClone(data) as never,
            createdAt: moment,
            updatedAt: moment,
            autosave: step === 2,
          })
      }
    }
  }
  for (const { slug, flattenedFields } of payload.config.globals)
    for (let step = 0; step < 2; step++) {
      const [data = {}] = fc.sample(arbitraryDocument(flattenedFields, slug, idsOf), { numRuns: 1, seed: seed + step })
      const moment = makeMoment(step, 0)
      const whole = { ...data, updatedAt: moment }
      await payload.updateGlobal({ slug: slug as GlobalSlug, data: {} as never }).catch(() => undefined)
      if (!(await payload.db.findGlobal<Data>({ slug: slug as GlobalSlug }))?.id)
        await payload.db.createGlobal({ slug: slug as GlobalSlug, data: {} as never })
      await payload.db.updateGlobal({ slug: slug as GlobalSlug, data: structuredClone(whole) as never })
      await payload.db.createGlobalVersion({
        globalSlug: slug as GlobalSlug,
        versionData: structuredClone(whole) as never,
        createdAt: moment,
        updatedAt: moment,
        autosave: false,
      })
    }
  await payload.db.create({
    collection: 'feedback',
    data: { message: 'Bra sida', page: '/projekt/', email: 'allman@example.se', isHandled: false },
  })
}
