import { getContentType } from '../../../../../content-types/index.ts'
import { getText } from '../../../../../content-types/texts.ts'
import { adminLanguage } from '../../../../platform/language.ts'
import { t } from '../../texts.ts'
import { candidates, getTitlePath, guessColumns } from './column-mapping.ts'
import { getColumnFields, holdsSeveral } from './targets.ts'

/** What the rows of a table can become, and what their columns can. */
export interface TableKind {
  type: string
  list?: string
  label: string
  groups: { label: string; fields: { path: string; label: string; isOnce: boolean }[] }[]
  /** One of these has to be there. */
  titles: string[]
  /** What the columns would become, by their headings. */
  columns: string[]
}

/** Everything that the rows of a table can become. */
export const describeKinds = (headings: readonly string[]): TableKind[] =>
  candidates.map(({ slug, list }) => {
    const { labels } = getContentType(slug)
    const fields = getColumnFields(slug)
    const inList = fields.find(({ path }) => path === list)
    const plural = getText(labels.plural, adminLanguage)
    const roles = list === undefined ? ['@id', '@address'] : ['@parent', '@parentTitle']
    const groups = new Map<string, TableKind['groups'][number]['fields']>()
    for (const field of fields) {
      if (list !== undefined && field.list?.path !== list) continue
      const parts = field.label.split(': ')
      const group = list === undefined && parts.length > 1 ? parts[0]! : plural
      const label = list === undefined ? field.label : parts.slice(1).join(': ')
      groups.set(group, [...(groups.get(group) ?? []), { path: field.path, label, isOnce: !holdsSeveral(field, list) }])
    }
    groups.set(
      t.spreadsheet.mapping.otherGroup,
      [...roles, '@note'].map((path) => ({
        path,
        label: t.spreadsheet.mapping.roles[path]!,
        isOnce: path !== '@note',
      })),
    )
    return {
      type: slug,
      ...(list === undefined ? {} : { list }),
      label: inList ? `${plural}: ${inList.label}` : plural,
      groups: [...groups].map(([label, all]) => ({ label, fields: all })),
      titles: list === undefined ? [getTitlePath(slug)] : roles,
      columns: guessColumns(headings, slug, list),
    }
  })
