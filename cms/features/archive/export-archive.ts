import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { CollectionSlug, FlattenedField, GlobalSlug, Payload, Where } from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import type { Values } from '../../../content-types/fields/values.ts'
import { readInBatches } from '../../platform/database/read-in-batches.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import { ArchiveIds } from './archive-ids.ts'
import type { ArchiveWriter } from './archive-writers.ts'
import { getFileNames } from '../../platform/file-names.ts'
import { makeExportChanges } from './id-changes.ts'
import {
  archiveFormat,
  archiveVersion,
  manifestName,
  partNames,
  toCanonicalJson,
  type ArchivedDocument,
  type ArchivedVersion,
  type ArchiveManifest,
} from './format.ts'
import { toPortable } from './portable.ts'

/** What an archive holds beside the content of today. */
export interface ExportOptions {
  /** All versions of everything. Otherwise the newest of what has drafts, in which the drafts are. */
  hasVersions: boolean
  /** What the public has sent. */
  hasFeedback: boolean
}

/** What has been written. */
export interface ExportReport {
  documents: number
  versions: number
  files: number
  /** Files that the content speaks of and that are not there, as `collection/name`. */
  missingFiles: string[]
}

type Stored = Values & { id: string }

/** The number of documents that are read at a time, and of those whose versions are. */
const batchSizes = { documents: 25, versions: 5 }

/**
 * Writes everything that makes an installation what it is, in an order that depends on it alone: see docs/archive.md. Without
 * accounts' passwords, sessions and keys, and without what Vitrin keeps about its own work.
 *
 * @param report is called with what has been written so far.
 */
export const exportArchive = async (
  payload: Payload,
  writer: ArchiveWriter,
  options: ExportOptions,
  report: (soFar: ExportReport) => void = () => {},
): Promise<ExportReport> => {
  const done: ExportReport = { documents: 0, versions: 0, files: 0, missingFiles: [] }
  const collections = [...contentTypes.map(({ slug }) => slug), ...(options.hasFeedback ? ['feedback'] : [])]
  const ids = await readIds(payload, [...collections, 'users'])
  const manifest: ArchiveManifest = {
    format: archiveFormat,
    version: archiveVersion,
    exportedAt: new Date().toISOString(),
    ...options,
  }
  const add = (name: string, lines: AsyncIterable<string>): Promise<void> =>
    writer.add(name, Readable.from(toBytes(lines)), true)
  const counted = async function* <Line>(lines: AsyncIterable<Line>, what: 'documents' | 'versions') {
    for await (const line of lines) {
      done[what]++
      yield toCanonicalJson(line)
      report(done)
    }
  }

  await add(manifestName, only(toCanonicalJson(manifest)))
  await add(partNames.users, readUsers(payload, ids))
  for (const { slug } of payload.config.globals) {
    const found = await payload.db.findGlobal<Stored>({ slug: slug as GlobalSlug })
    const fields = getGlobalFields(payload, slug)
    if (found?.id) await add(partNames.settings(slug), only(toCanonicalJson(toDocument(fields, found, ids, slug))))
  }
  for (const slug of collections)
    await add(partNames.documents(slug), counted(readDocuments(payload, slug, ids), 'documents'))
  for (const slug of collections) {
    const { versions } = payload.collections[slug as CollectionSlug].config
    if (versions && (versions.drafts || options.hasVersions))
      await add(partNames.versions(slug), counted(readVersions(payload, slug, ids, options.hasVersions), 'versions'))
  }
  if (options.hasVersions)
    for (const { slug, versions } of payload.config.globals)
      if (versions) await add(partNames.versions(slug), counted(readGlobalVersions(payload, slug, ids), 'versions'))
  for await (const { collection, name } of listFiles(payload, ids)) {
    const path = join(getUploadDir(collection), basename(name))
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (!isThere) {
      done.missingFiles.push(`${collection}/${name}`)
      continue
    }
    await writer.add(partNames.file(collection, name), createReadStream(path), false)
    done.files++
    report(done)
  }
  await writer.finish()
  return done
}

async function* only(line: string): AsyncGenerator<string> {
  yield line
}

async function* toBytes(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(`${line}\n`)
}

const getGlobalFields = ({ globals }: Payload, slug: string): FlattenedField[] =>
  globals.config.find((one) => one.slug === slug)!.flattenedFields

const getFields = ({ collections }: Payload, slug: string): FlattenedField[] =>
  collections[slug as CollectionSlug].config.flattenedFields

/** The ids of everything that is part of the archive: whatever points elsewhere points at nothing in it. */
const readIds = async (payload: Payload, collections: readonly string[]): Promise<ArchiveIds> => {
  const ids = new ArchiveIds()
  for (const collection of collections)
    for await (const batch of readInBatches(payload, {
      collection: collection as CollectionSlug,
      where: {},
      select: { createdAt: true },
    }))
      for (const { id } of batch) ids.add(collection, String(id))
  return ids
}

const toMoment = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : new Date(value as string).toISOString()

const toDocument = (
  fields: readonly FlattenedField[],
  { id, createdAt, updatedAt, ...data }: Stored,
  ids: ArchiveIds,
  slug: string,
): ArchivedDocument =>
  withoutNothing({
    id: ids.find(slug, String(id)) ?? slug,
    createdAt: toMoment(createdAt),
    updatedAt: toMoment(updatedAt),
    data: toPortable(fields, data, makeExportChanges(ids, { slug, id: String(id) })),
  })

const withoutNothing = <Whole extends object>(whole: Whole): Whole & { [Name in keyof Whole]: never } =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as never

/** What an account is named by, and what it was allowed: nothing by which anybody could sign in. */
async function* readUsers(payload: Payload, ids: ArchiveIds): AsyncGenerator<string> {
  for await (const user of readDocumentsOf(payload, 'users', ids)) {
    const { name, email, role } = user
    yield toCanonicalJson(withoutNothing({ id: ids.find('users', user.id), name: name ?? undefined, email, role }))
  }
}

async function* readDocuments(payload: Payload, slug: string, ids: ArchiveIds): AsyncGenerator<ArchivedDocument> {
  for await (const found of readDocumentsOf(payload, slug, ids))
    yield toDocument(getFields(payload, slug), found, ids, slug)
}

/** Documents in the order of their ids in the archive. What is gone by now is left out. */
async function* readDocumentsOf(payload: Payload, slug: string, ids: ArchiveIds): AsyncGenerator<Stored> {
  for (const some of inBatches(ids.inOrder(slug), batchSizes.documents)) {
    const { docs } = await payload.db.find<Stored>({
      collection: slug as CollectionSlug,
      where: { id: { in: some } },
      pagination: false,
      limit: 0,
    })
    const byId = new Map(docs.map((doc) => [String(doc.id), { ...doc, id: String(doc.id) }]))
    for (const id of some) {
      const found = byId.get(id)
      if (found) yield found
    }
    await letOthersIn()
  }
}

function* inBatches(ids: readonly string[], size: number): Generator<string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size)
}

/** The files of all uploads, with the smaller forms of pictures. */
async function* listFiles(payload: Payload, ids: ArchiveIds): AsyncGenerator<{ collection: string; name: string }> {
  for (const { slug, custom } of contentTypes) {
    if (custom.site.kind !== 'file') continue
    for await (const found of readDocumentsOf(payload, slug, ids))
      for (const name of getFileNames(found)) yield { collection: slug, name }
  }
}

interface StoredVersion {
  parent?: unknown
  createdAt: string
  updatedAt: string
  autosave?: boolean | null
  version: Values
}

async function* readVersions(
  payload: Payload,
  slug: string,
  ids: ArchiveIds,
  isAll: boolean,
): AsyncGenerator<ArchivedVersion> {
  const fields = getFields(payload, slug)
  for (const some of inBatches(ids.inOrder(slug), batchSizes.versions)) {
    const ofParents: Where = { parent: { in: some } }
    const { docs } = await payload.db.findVersions<Values>({
      collection: slug as CollectionSlug,
      where: isAll ? ofParents : { and: [ofParents, { latest: { equals: true } }] },
      pagination: false,
      limit: 0,
    })
    const versions = (docs as unknown as StoredVersion[]).map((one) => toVersion(fields, one, ids, slug))
    yield* inOrderOfTime(versions)
    await letOthersIn()
  }
}

async function* readGlobalVersions(payload: Payload, slug: string, ids: ArchiveIds): AsyncGenerator<ArchivedVersion> {
  const fields = getGlobalFields(payload, slug)
  const { docs } = await payload.db.findGlobalVersions<Values>({
    global: slug as GlobalSlug,
    pagination: false,
    limit: 0,
  })
  yield* inOrderOfTime((docs as unknown as StoredVersion[]).map((one) => toVersion(fields, one, ids)))
}

const toVersion = (
  fields: readonly FlattenedField[],
  { parent, createdAt, updatedAt, autosave, version }: StoredVersion,
  ids: ArchiveIds,
  slug?: string,
): ArchivedVersion =>
  withoutNothing({
    parent: slug === undefined ? undefined : ids.find(slug, String(parent)),
    createdAt: toMoment(createdAt),
    updatedAt: toMoment(updatedAt),
    autosave: autosave || undefined,
    data: {
      ...toPortable(fields, version, makeExportChanges(ids)),
      ...withoutNothing({ createdAt: toMoment(version.createdAt), updatedAt: toMoment(version.updatedAt) }),
    },
  })

/** Versions by document, oldest first. Those of the same moment stand in the order of what they hold, having no other. */
const inOrderOfTime = (versions: ArchivedVersion[]): ArchivedVersion[] =>
  versions
    .map((version) => ({ version, key: toSortKey(version) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ version }) => version)

const toSortKey = (version: ArchivedVersion): string =>
  [version.parent, version.updatedAt, version.createdAt, toCanonicalJson(version.data)].join('\n')
