import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { t } from './texts.ts'
import { checkQuality } from './check-quality.ts'
import type { KeyedFinding } from './finding.ts'
import { maxReasonLength } from './max-reason-length.ts'
import { isValues } from '../../platform/rich-text.ts'
import { readLive } from '../../platform/published-state.ts'
import { refuse } from '../../platform/refusals/refuse.ts'

/** The warnings that an editor overruled, and why. Stored with the version. */
export interface Overruled {
  reason: string
  /** The user's e-mail address; empty for a schedule. */
  who: string
  at: string
  /** The keys of the warnings, so that nobody is asked again. */
  warnings: string[]
}

/** What was overruled in the live version. */
const getOverruled = (live: Record<string, unknown> | undefined): Overruled | undefined => {
  const stored = live?.overruled
  return isValues(stored) && Array.isArray(stored.warnings) ? (stored as unknown as Overruled) : undefined
}

/** The findings that block publishing: without the warnings already overruled in the live version. */
export const withoutOverruled = (
  findings: readonly KeyedFinding[],
  live: Record<string, unknown> | undefined,
): KeyedFinding[] => {
  const known = getOverruled(live)?.warnings ?? []
  return findings.filter(({ severity, key }) => severity === 'error' || !known.includes(key))
}

const contextKey = (collection: string, id: unknown) => `overruled:${collection}:${String(id ?? 'new')}`

/** The reason given for the current publication, if one was needed. */
export const getPublishReason = (
  req: PayloadRequest,
  collection: string,
  operation: 'create' | 'update',
  id: unknown,
): string | undefined =>
  req.context[contextKey(collection, operation === 'create' ? undefined : id)] as string | undefined

/**
 * Refuses to publish content with errors, or with warnings that nobody has given a reason to overrule. Applies to people and to
 * what runs on their behalf (`context.isScheduled`); the system's own writes, such as imports, only go through Payload's
 * validation.
 *
 * @throws ValidationError with every finding at its field.
 */
export const refusePoorQuality: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const { publishReason, ...content } = data
  const isAsked = (req.user || req.context.isScheduled) && !req.context.isImport
  if (content._status !== 'published' || content.deletedAt || !isAsked) return content
  const id: unknown = originalDoc?.id
  const findings = await checkQuality(req, {
    collection: collection.slug,
    id: id === undefined ? undefined : String(id),
    data: content,
  })
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length) throw refuseAll(collection.slug, errors, req)
  const warnings = findings.map(({ key }) => key)
  const live = id === undefined ? undefined : await readLive(collection.slug, String(id), req)
  const open = withoutOverruled(findings, live)
  const before = getOverruled(live)
  if (!open.length) return { ...content, overruled: before && warnings.length ? { ...before, warnings } : null }
  const reason = typeof publishReason === 'string' ? publishReason.trim() : ''
  if (!reason)
    throw refuseAll(collection.slug, [...open, { path: 'publishReason', message: t.quality.reasonIsMissing }], req)
  if (reason.length > maxReasonLength)
    throw refuse(collection.slug, 'publishReason', t.quality.reasonIsLong(maxReasonLength), req)
  req.context[contextKey(collection.slug, id)] = reason
  const who = req.user?.email ?? ''
  const overruled: Overruled = { reason, who, at: new Date().toISOString(), warnings }
  return { ...content, overruled }
}

/** One error per field, with everything that is wrong there. */
const refuseAll = (
  collection: string,
  faults: readonly { path: string; message: string }[],
  req: PayloadRequest,
): ValidationError => {
  const messages = Map.groupBy(faults, ({ path }) => path)
  const errors = [...messages].map(([path, all]) => ({ path, message: all.map(({ message }) => message).join(' ') }))
  return new ValidationError({ collection, errors, req }, req.t)
}
