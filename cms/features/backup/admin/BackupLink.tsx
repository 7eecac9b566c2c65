import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/** Menu link to the page of the backups, for administrators. */
export const BackupLink = ({ user }: ServerProps) =>
  hasRole({ user: user ?? null }, 'admin') ? (
    <Link className="nav__link" href="/admin/sakerhetskopior" prefetch={false}>
      <span className="nav__link-label">{t.backup.link}</span>
    </Link>
  ) : null
