import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/** Menu link to the page where the examples are taken away, for administrators. */
export const OwnContentLink = ({ user }: ServerProps) =>
  hasRole({ user: user ?? null }, 'admin') ? (
    <Link className="nav__link" href="/admin/eget-innehall" prefetch={false}>
      <span className="nav__link-label">{t.ownContent.link}</span>
    </Link>
  ) : null
