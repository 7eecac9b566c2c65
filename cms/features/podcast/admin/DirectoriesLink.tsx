import Link from 'next/link'
import { t } from '../texts.ts'

/** Menu link to the page about podcast directories. */
export const DirectoriesLink = () => (
  <Link className="nav__link" href="/admin/poddkataloger" prefetch={false}>
    <span className="nav__link-label">{t.directories.link}</span>
  </Link>
)
