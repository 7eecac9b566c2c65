import Link from 'next/link'
import { t } from '../texts.ts'

/** In the menu: the way to the page about the directories of podcasts. */
export const DirectoriesLink = () => (
  <Link className="nav__link" href="/admin/poddkataloger" prefetch={false}>
    <span className="nav__link-label">{t.directories.link}</span>
  </Link>
)
