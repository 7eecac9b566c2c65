import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/** Menu link to the page of old addresses that lead nowhere, for those who may add some. */
export const DeadAddressesLink = ({ user }: ServerProps) =>
  hasRole({ user: user ?? null }, 'publisher') ? (
    <Link className="nav__link" href="/admin/gamla-adresser" prefetch={false}>
      <span className="nav__link-label">{t.dead.link}</span>
    </Link>
  ) : null
