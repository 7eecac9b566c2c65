import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { formatMoment } from '../../../platform/dates/format.ts'
import { readBackupState } from '../backup-state.ts'
import { t } from '../texts.ts'

/** Tells administrators on the dashboard when the last backup failed, is old, or has never been made. */
export const BackupLine = async ({ req }: { req: PayloadRequest }) => {
  if (!hasRole(req, 'admin')) return null
  const { backups, failure, isOld } = await readBackupState()
  if (!failure && !isOld) return null
  const { dashboard } = t.backup
  const newest = backups[0]?.takenAt
  return (
    <p className="board-line">
      <Link href="/admin/sakerhetskopior">
        {failure
          ? dashboard.failed(formatMoment(failure.at))
          : newest
            ? dashboard.old(formatMoment(newest))
            : dashboard.none}
      </Link>
    </p>
  )
}
