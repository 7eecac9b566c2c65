import type { Payload } from 'payload'
import { examples } from '../../content-types/examples/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'

/** A number from 0 to 1 that is the same in every run: the generator "mulberry32" with a fixed seed. */
export const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Facts of a project that another project may lend it, so that copies are not all alike. */
const lent = ['category', 'drivenBy', 'technologies', 'sectors', 'participants'] as const

/** The projects of the examples, repeated under other names and with each other's facts until there are enough. */
export const makeManyProjects = <Project extends object>(projects: Project[], count: number): Project[] => {
  const random = createRandom(20_261_124)
  return Array.from({ length: count }, (_, index) => {
    const project = projects[index % projects.length]!
    const round = Math.floor(index / projects.length)
    if (round === 0) return project
    const facts = lent.flatMap((name): [string, unknown][] => {
      const value: unknown = Reflect.get(projects[Math.floor(random() * projects.length)]!, name)
      return value === undefined || value === null ? [] : [[name, value]]
    })
    const title: unknown = Reflect.get(project, 'title')
    const slug: unknown = Reflect.get(project, 'slug')
    return {
      ...project,
      ...Object.fromEntries(facts),
      title: `${String(title)} ${round}`,
      slug: `${String(slug)}-${round}`,
    }
  })
}

/** A snapshot with many projects, made without any CMS. */
export const withManyProjects = (snapshot: Snapshot, count: number): Snapshot => {
  const made = makeManyProjects<StoredDocument>(snapshot.collections.projects ?? [], count)
  const projects = made.map((project) => ({ ...project, id: String(project.slug) }))
  return { ...snapshot, collections: { ...snapshot.collections, projects } }
}

/** Stores copies of the example projects, which must be there, until there are so many. */
export const addManyProjects = async (payload: Payload, count: number): Promise<void> => {
  const { docs } = await payload.find({ collection: 'projects', depth: 0, pagination: false, sort: 'slug' })
  const known = docs.filter(({ slug }) => examples.projects?.some(({ key }) => key === slug))
  const made = makeManyProjects(known, count).slice(docs.length)
  for (const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, related: _related, ...project } of made)
    await payload.create({
      collection: 'projects',
      data: { ...withoutRowIds(project), _status: 'published' } as typeof project,
      depth: 0,
      context: { isImport: true },
    })
}

/** Rows of lists have ids of their own in a database: a copy gets new ones. */
const withoutRowIds = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name === 'id' ? undefined : inner))) as Value
