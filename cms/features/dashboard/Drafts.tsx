import Link from 'next/link'
import type { SanitizedPermissions } from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import { t } from './texts.ts'
import { formatMoment } from '../../platform/dates/format.ts'
import type { DraftItem } from './items.ts'
import { Empty, Item, DashboardSection } from './DashboardSection.tsx'

const texts = t.dashboard.drafts

/** The viewer's drafts that are not public yet. */
export const Drafts = ({ drafts, permissions }: { drafts: DraftItem[]; permissions: SanitizedPermissions }) => {
  const first = contentTypes.find(({ slug, custom }) => {
    return custom.site.kind === 'document' && permissions.collections?.[slug]?.create
  })
  return (
    <DashboardSection name="drafts" heading={texts.heading}>
      {drafts.length ? (
        <ul className="board-list">
          {drafts.map(({ collection, id, title, updatedAt, isPublic }) => (
            <Item key={id} {...{ collection, id, title }}>
              {` · ${texts.changed(formatMoment(updatedAt))} · ${isPublic ? texts.isPublic : texts.isNew}`}
            </Item>
          ))}
        </ul>
      ) : (
        <Empty>{texts.empty}</Empty>
      )}
      {first ? (
        <p>
          <Link href={`/admin/collections/${first.slug}/create`} prefetch={false}>
            {texts.create}
          </Link>
        </p>
      ) : null}
    </DashboardSection>
  )
}
