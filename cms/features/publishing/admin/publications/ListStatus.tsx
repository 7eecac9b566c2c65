import { createLocalReq, type ServerProps } from 'payload'
import { hasRole } from '../../../../platform/access/roles.ts'
import { readPublicationState } from '../../publication-state.ts'
import { getSettings } from '../../../../platform/settings.ts'
import { LiveStatus } from './LiveStatus.tsx'

/** Above the list of publications: what is live and what is being published. */
export const ListStatus = async ({ payload, user }: ServerProps) => {
  if (!user) return null
  return (
    <LiveStatus
      initial={await readPublicationState(payload)}
      siteUrl={getSettings().siteUrl}
      canPublish={hasRole(await createLocalReq({ user }, payload), 'publisher')}
    />
  )
}
