import Link from 'next/link'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'

/** Menu link to the page where content is moved in, for administrators. */
export const MovingInLink = ({ user }: ServerProps) =>
  hasRole({ user: user ?? null }, 'admin') ? (
    <Link className="nav__link" href="/admin/flytta-in" prefetch={false}>
      <span className="nav__link-label">{t.page.link}</span>
    </Link>
  ) : null
