import { Gutter } from '@payloadcms/ui'
import type { NavGroupType } from '@payloadcms/ui/shared'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { t } from './texts.ts'
import { getSettings } from '../../platform/settings.ts'
import { BackupLine } from '../backup/admin/BackupLine.tsx'
import { LiveStatus } from '../publishing/admin/publications/LiveStatus.tsx'
import { Care, CareLater } from './Care.tsx'
import { Drafts } from './Drafts.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { FeedbackLine } from './FeedbackLine.tsx'
import { dashboardSources, loadDashboard } from './load-dashboard.ts'
import { Reviews } from './Reviews.tsx'
import { Schedules } from './Schedules.tsx'
import { SettingsLines } from './SettingsLines.tsx'
import { CollectionLinks } from './CollectionLinks.tsx'
import './dashboard.css'

/** The page after signing in: what is live and being published, what is waiting for the viewer, and links to everything else. */
export const Dashboard = async ({
  initPageResult: { req, permissions },
  navGroups,
}: AdminViewServerProps & { navGroups: NavGroupType[] }) => {
  const { publishing, canPublish, waitingFeedback, incomplete, firstSteps, drafts, reviews, schedules } =
    await loadDashboard(req)
  const name = typeof req.user?.name === 'string' ? req.user.name : ''
  return (
    <Gutter className="board">
      <main>
        <h1 className="board__title">{name ? t.dashboard.greeting(name) : t.dashboard.heading}</h1>
        <LiveStatus initial={publishing} siteUrl={getSettings().siteUrl} canPublish={canPublish} />
        {firstSteps ? <FirstSteps steps={firstSteps} /> : null}
        <FeedbackLine count={waitingFeedback} />
        <SettingsLines incomplete={incomplete} />
        {firstSteps ? null : <BackupLine req={req} />}
        <div className="board__parts">
          {reviews ? <Reviews reviews={reviews} canPublish={canPublish} /> : null}
          {drafts ? <Drafts drafts={drafts} permissions={permissions} /> : null}
          {schedules ? <Schedules schedules={schedules} /> : null}
          {dashboardSources.care ? (
            <Suspense fallback={<CareLater />}>
              <Care req={req} />
            </Suspense>
          ) : null}
        </div>
        <CollectionLinks groups={navGroups} permissions={permissions} />
      </main>
    </Gutter>
  )
}
