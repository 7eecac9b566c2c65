import { format } from '../../../platform/format.ts'
import { t } from '../texts.ts'
import type { QualityRule } from '../finding.ts'
import { findAround, getStage } from './realised.ts'

/** A day that is only a guess may pass by this much, in milliseconds, before anybody is asked about it. */
const gracePeriodMs = 30 * 24 * 60 * 60_000

/** What should have happened has happened, or is said to be late. A project that was stopped owes nobody its next step. */
export const overdue: QualityRule = {
  name: 'overdue',
  severity: 'warning',
  find: (document, facts) => {
    if (getStage(document, facts) === 'stopped') return []
    return document.values.flatMap((at) => {
      const unless = at.field.custom?.site?.due?.unless
      const day = typeof at.value === 'string' || at.value instanceof Date ? new Date(at.value) : undefined
      if (!unless || !day || !(day.getTime() < facts.now.getTime() - gracePeriodMs)) return []
      if (findAround(at, unless.field) === unless.is) return []
      return [{ at, message: t.quality.overdue(at.places.at(-1) ?? '', format.date(day)) }]
    })
  },
}
