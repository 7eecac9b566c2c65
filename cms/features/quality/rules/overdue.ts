import { format } from '../../../platform/format.ts'
import { t } from '../texts.ts'
import type { QualityRule } from '../finding.ts'
import { findAround, getStage } from './realised.ts'

/** Planned dates are estimates, so they may pass by this much before anybody is asked, in milliseconds. */
const gracePeriodMs = 30 * 24 * 60 * 60_000

/** Planned steps are done or marked as late. Stopped projects are exempt. */
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
