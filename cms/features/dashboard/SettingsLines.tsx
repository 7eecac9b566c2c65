import Link from 'next/link'
import { t } from './texts.ts'
import type { IncompleteSettings } from './find-incomplete-settings.ts'

/** Lists the settings that lack required values, with links to them. */
export const SettingsLines = ({ incomplete }: { incomplete: IncompleteSettings[] }) =>
  incomplete.map(({ slug, label, missing }) => (
    <p key={slug} className="board-line">
      <Link href={`/admin/globals/${slug}`}>{t.dashboard.incomplete(label, missing)}</Link>
    </p>
  ))
