import type { PayloadRequest } from 'payload'
import { hasRole } from '../../access/roles.ts'
import { readPublicationState, type PublicationState } from '../../publishing/publication-state.ts'
import { findMyDrafts } from './find-my-drafts.ts'
import type { CareItem, DraftItem, ReviewItem, ScheduleItem } from './items.ts'

/** What the dashboard shows one viewer. A list that is left out has no part on the page. */
export interface DashboardContent {
  publishing: PublicationState
  /** Whether the viewer may publish, and is shown what waits for that. */
  canPublish: boolean
  drafts?: DraftItem[]
  reviews?: ReviewItem[]
  schedules?: ScheduleItem[]
  care?: CareItem[]
}

type Lists = Pick<DashboardContent, 'drafts' | 'reviews' | 'schedules' | 'care'>

/** Where each list comes from. Every source reads with the viewer's own access and bounds what it reads. */
export type DashboardSources = {
  [Name in keyof Lists]: (req: PayloadRequest) => Promise<NonNullable<Lists[Name]>>
}

const sources: DashboardSources = { drafts: findMyDrafts }

/** Reads what the dashboard shows the one who asks. */
export const loadDashboard = async (
  req: PayloadRequest,
  from: DashboardSources = sources,
): Promise<DashboardContent> => {
  const [publishing, drafts, reviews, schedules, care] = await Promise.all([
    readPublicationState(req.payload),
    from.drafts?.(req),
    from.reviews?.(req),
    from.schedules?.(req),
    from.care?.(req),
  ])
  return {
    publishing,
    canPublish: hasRole(req, 'publisher'),
    ...(drafts && { drafts }),
    ...(reviews && { reviews }),
    ...(schedules && { schedules }),
    ...(care && { care }),
  }
}
