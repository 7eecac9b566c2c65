import type { NavGroupType } from '@payloadcms/ui/shared'
import Link from 'next/link'
import type { SanitizedPermissions } from 'payload'
import { t } from './texts.ts'
import { DashboardSection } from './DashboardSection.tsx'

const texts = t.dashboard.ways

/** Links to all collections and settings that the viewer can see, in the declared groups. */
export const CollectionLinks = ({
  groups,
  permissions,
}: {
  groups: NavGroupType[]
  permissions: SanitizedPermissions
}) => (
  <DashboardSection name="ways" heading={texts.heading}>
    <div className="board-ways">
      {groups.map(({ label, entities }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul>
            {entities.map(({ slug, type, label: name }) => (
              <li key={slug}>
                <Link href={`/admin/${type}/${slug}`} prefetch={false}>
                  {String(name)}
                </Link>
                {permissions.collections?.[slug]?.create ? (
                  <Link className="board-ways__new" href={`/admin/collections/${slug}/create`} prefetch={false}>
                    {texts.new}
                    <span className="sr-only"> {texts.among(String(name))}</span>
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  </DashboardSection>
)
