import Link from 'next/link'
import type { ReactNode } from 'react'
import { getContentType } from '../../../content-types/index.ts'
import { getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'

/** One section of the dashboard: a heading, and a list or an empty message. */
export const DashboardSection = ({
  name,
  heading,
  children,
}: {
  name: string
  heading: string
  children: ReactNode
}) => (
  <section className="board-part" aria-labelledby={`board-${name}`}>
    <h2 id={`board-${name}`}>{heading}</h2>
    {children}
  </section>
)

/** The message of a section with nothing to show, and what one can do. */
export const Empty = ({ children }: { children: ReactNode }) => <p className="board-empty">{children}</p>

/** One document in a list: a link to it, its type, and details. */
export const Item = ({
  collection,
  id,
  title,
  children,
}: {
  collection: string
  id: string
  title: string
  children?: ReactNode
}) => (
  <li className="board-item">
    <Link href={`/admin/collections/${collection}/${id}`}>{title || t.dashboard.untitled}</Link>
    <span className="board-item__about">
      {getText(getContentType(collection).labels.singular, adminLanguage)}
      {children}
    </span>
  </li>
)
