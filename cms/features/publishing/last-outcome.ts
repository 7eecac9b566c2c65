import type { Payload } from 'payload'
import type { Snapshot } from '../../../content-types/snapshot.ts'
import { toCheckedDocument } from '../quality/checked-document.ts'
import { getLinks } from '../quality/references.ts'
import { getTitle } from '../../../content-types/get-title.ts'
import { getContentType } from '../../../content-types/index.ts'
import { getLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import type { PrintResult } from './print.ts'
import { readProblems, type DeadLinkProblem, type PublicationProblems } from './publication-problems.ts'
import { findDocument, findDocumentAt, toText } from './set-aside/document-key.ts'
import type { Holding } from './set-aside/holding.ts'
import type { Before } from './set-aside/last-good.ts'

/** What the publication of the live release was about. */
export const readLastOutcome = async (
  payload: Payload,
  liveId: string | undefined,
): Promise<Pick<Before, 'problems' | 'coveredUntil'>> => {
  const { docs } = liveId
    ? await payload.find({
        collection: 'publications',
        where: {
          and: [
            { release: { equals: liveId } },
            { kind: { equals: 'publication' } },
            { state: { equals: 'succeeded' } },
          ],
        },
        select: { snapshotAt: true, problems: true },
        sort: '-startedAt',
        limit: 1,
        pagination: false,
        depth: 0,
      })
    : { docs: [] }
  return { problems: readProblems(docs[0]?.problems), coveredUntil: docs[0]?.snapshotAt ?? null }
}

/**
 * What is told of a publication that went live without some of the content.
 *
 * @param holding what was set aside, and the content as it was shown.
 */
export const describeProblems = (
  holding: Holding,
  { deadLinks, missingUploads }: PrintResult,
  before: Before,
): PublicationProblems => {
  const { setAside, snapshot } = holding
  const since = new Map(before.problems.setAside.map((one) => [toText(one), one.since]))
  return {
    setAside: setAside.map((one) => ({ ...one, since: since.get(toText(one)) ?? one.since })),
    deadLinks: deadLinks.slice(0, maxDeadLinks).map(({ page, target }) => describeDeadLink(page, target, snapshot)),
    missingUploads: [
      ...[...new Set(missingUploads)].map((path) => ({ path, hasCopy: true })),
      ...holding.missingUploads.map((path) => ({ path, hasCopy: false })),
    ],
  }
}

/** The number of links told: a longer list would not be read. */
const maxDeadLinks = 200

const describeDeadLink = (page: string, target: string, snapshot: Snapshot): DeadLinkProblem => {
  const key = findDocumentAt(snapshot, page)
  const document = key && findDocument(snapshot, key)
  if (!key || !document) return { page, target }
  const type = getContentType(key.collection)
  const isTarget = (url: string | undefined): boolean =>
    url !== undefined && [url, url.replace(snapshot.origin, '')].includes(target)
  const at = toCheckedDocument(type, document, key.id).values.find((value) =>
    getLinks(value).some(({ url }) => isTarget(url)),
  )
  return {
    page,
    target,
    ...key,
    title: getTitle(type, document),
    ...(at ? { field: [...at.places, getLabel(at.field, adminLanguage)].join(' › ') } : {}),
  }
}
