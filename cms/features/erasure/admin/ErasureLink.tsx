import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/** Menu link to the page where personal data are erased, for administrators. */
export const ErasureLink = ({ user }: ServerProps) =>
  hasRole({ user: user ?? null }, 'admin') ? (
    <Link className="nav__link" href="/admin/radera-personuppgifter" prefetch={false}>
      <span className="nav__link-label">{t.erasure.link}</span>
    </Link>
  ) : null
