import Link from 'next/link'
import { t } from '../texts.ts'

/** Menu link to the page that explains search. */
export const SearchLink = () => (
  <Link className="nav__link" href="/admin/sokningen" prefetch={false}>
    <span className="nav__link-label">{t.search.link}</span>
  </Link>
)
