import type { Snapshot, StoredDocument } from '../../../../content-types/snapshot.ts'
import type { Before } from './last-good.ts'
import { toText, type DocumentKey } from './document-key.ts'
import { settingsKind } from './settings-kind.ts'

/** Documents saved this close to the last reading count as changed, because the clocks of several machines differ. In milliseconds. */
const clockSkewMs = 60_000

/** The documents and settings whose content is not what was live before. */
export const findChanged = (snapshot: Snapshot, before: Before): DocumentKey[] => {
  const isKnown = (key: DocumentKey, document: Record<string, unknown>): boolean => {
    if (before.problems.setAside.some((one) => toText(one) === toText(key))) return false
    if (before.snapshot) {
      const known: Record<string, unknown> | undefined =
        key.collection === settingsKind
          ? before.snapshot.settings[key.id]
          : before.snapshot.collections[key.collection]?.find(({ id }) => id === key.id)
      return known !== undefined && String(known.updatedAt) === String(document.updatedAt)
    }
    const until = before.coveredUntil === null ? -Infinity : new Date(before.coveredUntil).getTime()
    return new Date(String(document.updatedAt)).getTime() < until - clockSkewMs
  }
  const documents = Object.entries(snapshot.collections).flatMap(([collection, stored]) =>
    stored.map((document: StoredDocument) => ({ key: { collection, id: document.id }, document })),
  )
  const all = [
    ...documents,
    ...Object.entries(snapshot.settings).map(([id, document]) => ({ key: { collection: settingsKind, id }, document })),
  ]
  return all.flatMap(({ key, document }) => (isKnown(key, document) ? [] : [key]))
}

/** How many times a site is printed to find out what is to blame. */
const maxTrials = 24

/**
 * Finds a small set of documents without whose changes a release is good, by taking back halves of what is set aside.
 *
 * @param all with all of which set aside the release is good.
 * @param isGood says whether it is good with just these set aside.
 */
export const findCulprits = async (
  all: readonly DocumentKey[],
  isGood: (setAside: readonly DocumentKey[]) => Promise<boolean>,
): Promise<readonly DocumentKey[]> => {
  let kept = all
  let trials = 0
  for (let size = Math.ceil(kept.length / 2); size >= 1 && kept.length > 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < kept.length && trials < maxTrials;) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)]
      trials++
      if (await isGood(fewer)) kept = fewer
      else start += size
    }
  }
  return kept
}
