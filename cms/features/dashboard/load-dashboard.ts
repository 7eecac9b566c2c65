import type { PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { countWaitingFeedback } from '../feedback/count-waiting.ts'
import { readPublicationState, type PublicationState } from '../publishing/publication-state.ts'
import { findFirstSteps, type FirstStep } from './find-first-steps.ts'
import { findIncompleteSettings, type IncompleteSettings } from './find-incomplete-settings.ts'
import { findMyDrafts } from './find-my-drafts.ts'
import type { CareItem, DraftItem, ReviewItem, ScheduleItem } from './items.ts'
import { findCareItems, findReviews, findSchedules } from './sources.ts'

/** The dashboard's content for one viewer. A list that is undefined has no section on the page. */
export interface DashboardContent {
  publishing: PublicationState
  /** Whether the viewer may publish, and so sees what is waiting for that. */
  canPublish: boolean
  /** The number of unhandled pieces of feedback. */
  waitingFeedback: number
  /** Settings that the viewer has to complete. */
  incomplete: IncompleteSettings[]
  /** What is left to do before a new site is one's own, with what is done. */
  firstSteps?: FirstStep[]
  drafts?: DraftItem[]
  reviews?: ReviewItem[]
  schedules?: ScheduleItem[]
}

type Source<Item> = (req: PayloadRequest) => Promise<Item[]>

/** Where each list comes from. Every source reads with the viewer's own access, and limits how much it reads. */
export interface DashboardSources {
  drafts?: Source<DraftItem>
  reviews?: Source<ReviewItem>
  schedules?: Source<ScheduleItem>
  /** Scans everything published, so the page does not wait for it. */
  care?: Source<CareItem>
}

/** The sources of this installation. */
export const dashboardSources: DashboardSources = {
  drafts: findMyDrafts,
  reviews: findReviews,
  schedules: findSchedules,
  care: findCareItems,
}

/** Reads the dashboard's content for whoever sends the request, except what needs care: see `loadCare`. */
export const loadDashboard = async (
  req: PayloadRequest,
  from: DashboardSources = dashboardSources,
): Promise<DashboardContent> => {
  const [publishing, waitingFeedback, incomplete, firstSteps, drafts, reviews, schedules] = await Promise.all([
    readPublicationState(req.payload),
    countWaitingFeedback(req),
    findIncompleteSettings(req),
    findFirstSteps(req),
    from.drafts?.(req),
    from.reviews?.(req),
    from.schedules?.(req),
  ])
  return {
    publishing,
    canPublish: hasRole(req, 'publisher'),
    waitingFeedback,
    incomplete,
    ...(firstSteps && { firstSteps }),
    ...(drafts && { drafts }),
    ...(reviews && { reviews }),
    ...(schedules && { schedules }),
  }
}

/** Finds what needs care among the documents that the user can read. */
export const loadCare = async (req: PayloadRequest, from: DashboardSources = dashboardSources): Promise<CareItem[]> =>
  (await from.care?.(req)) ?? []
