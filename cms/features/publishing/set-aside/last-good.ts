import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { getContentType } from '../../../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../../../content-types/snapshot.ts'
import type { PublicationProblems } from '../publication-problems.ts'
import { settingsKind } from './settings-kind.ts'

/** What was known of the last release when a publication began. */
export interface Before {
  /** Its content, when this process made it. */
  snapshot?: Snapshot | undefined
  problems: PublicationProblems
  /** Content saved before this time is part of it, in ISO 8601; null when there is no release. */
  coveredUntil: string | null
}

type Content = StoredDocument | Record<string, unknown>

/**
 * Finds what was live of a document, or of settings, before the publication that is being made.
 *
 * @returns null when nothing of it was.
 */
export const findLastGood = async (
  payload: Payload,
  { collection, id }: { collection: string; id: string },
  before: Before,
): Promise<Content | null> => {
  if (before.snapshot)
    return (
      (collection === settingsKind
        ? before.snapshot.settings[id]
        : before.snapshot.collections[collection]?.find((document) => document.id === id)) ?? null
    )
  const shown = before.problems.setAside.find((one) => one.collection === collection && one.id === id)
  if (shown) return shown.shown
  if (before.coveredUntil === null) return null
  return collection === settingsKind
    ? findVersionOfSettings(payload, id, before.coveredUntil)
    : findVersion(payload, collection, id, before.coveredUntil)
}

/** Lets the access rules answer as for the public, to which every version that is read here was public. */
const asPublic = { overrideAccess: false, context: { isPublishing: true }, depth: 0 } as const

const findVersion = async (
  payload: Payload,
  collection: string,
  id: string,
  until: string,
): Promise<Content | null> => {
  const { kind } = getContentType(collection).custom.site
  // Files have no versions.
  if (kind === 'file' || kind === 'redirect') return null
  const { docs } = await payload.findVersions({
    collection: collection as CollectionSlug,
    where: {
      and: [
        { parent: { equals: id } },
        { updatedAt: { less_than_equal: until } },
        ...(kind === 'document' ? [{ 'version._status': { equals: 'published' } }] : []),
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    ...asPublic,
  })
  const version = docs[0]?.version as unknown as Record<string, unknown> | undefined
  return version ? { ...version, id } : null
}

const findVersionOfSettings = async (payload: Payload, slug: string, until: string): Promise<Content | null> => {
  const { docs } = await payload.findGlobalVersions({
    slug: slug as GlobalSlug,
    where: { updatedAt: { less_than_equal: until } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    ...asPublic,
  })
  return (docs[0]?.version as unknown as Record<string, unknown> | undefined) ?? null
}
