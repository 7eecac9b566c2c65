import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/** Menu link to the page where everything is taken out, for administrators. */
export const ArchiveLink = ({ user }: ServerProps) =>
  hasRole({ user: user ?? null }, 'admin') ? (
    <Link className="nav__link" href="/admin/flytta-ut" prefetch={false}>
      <span className="nav__link-label">{t.archive.link}</span>
    </Link>
  ) : null
