import type { Payload } from 'payload'
import { examples } from '../../content-types/examples/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'

/** Creates a deterministic random number generator ("mulberry32"). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Facts that copies take from other projects, so that they are not all alike. */
const lent = ['category', 'drivenBy', 'technologies', 'sectors', 'participants'] as const

/** Repeats the example projects under other names and with mixed facts until there are enough. */
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

/** A snapshot with many projects, created without a CMS. */
export const withManyProjects = (snapshot: Snapshot, count: number): Snapshot => {
  const made = makeManyProjects<StoredDocument>(snapshot.collections.projects ?? [], count)
  const projects = made.map((project) => ({ ...project, id: String(project.slug) }))
  return { ...snapshot, collections: { ...snapshot.collections, projects } }
}

/** Stores copies of the existing example projects until there are this many. */
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

/** Removes row ids, because a copy's rows must get their own. */
const withoutRowIds = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name === 'id' ? undefined : inner))) as Value
