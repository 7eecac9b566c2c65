import type { PayloadRequest } from 'payload'
import { getContentType } from '../../../content-types/index.ts'
import { getLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { toCheckedDocument, type CheckedDocument } from './checked-document.ts'
import { readFacts, type Facts } from './facts.ts'
import type { Finding, KeyedFinding, QualityRule } from './finding.ts'
import type { Values } from '../../platform/rich-text.ts'
import { qualityRules } from './rules/index.ts'

/** Runs the rules on a document. Errors come first, otherwise in the order of the form. */
export const runRules = (
  document: CheckedDocument,
  facts: Facts,
  rules: readonly QualityRule[] = qualityRules,
): KeyedFinding[] => {
  const order = new Map(document.values.map(({ path }, index) => [path, index]))
  const found = rules.flatMap(({ name: rule, severity, find }) =>
    find(document, facts).map(({ at, message, about }): KeyedFinding => ({
      rule,
      severity,
      path: at.path,
      label: [...at.places, getLabel(at.field, adminLanguage)].join(' › '),
      message,
      key: [rule, at.key, about ?? ''].join('|'),
    })),
  )
  const rank = ({ severity, path }: Finding): number => (severity === 'error' ? 0 : 1e6) + (order.get(path) ?? 0)
  return found.sort((one, other) => rank(one) - rank(other))
}

/**
 * Finds what prevents publishing a document with this content.
 *
 * @param data its complete content, from the form or the database.
 */
export const checkQuality = async (
  req: PayloadRequest,
  { collection, id, data }: { collection: string; id?: string | undefined; data: Values },
): Promise<KeyedFinding[]> => {
  const document = toCheckedDocument(getContentType(collection), data, id)
  return runRules(document, await readFacts(req, [document]))
}

/** A finding as returned by the API. */
export const toFinding = ({ rule, severity, path, label, message }: KeyedFinding): Finding => ({
  rule,
  severity,
  path,
  label,
  message,
})
