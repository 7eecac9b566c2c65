import type { Texts } from './languages.ts'

/** The headings under which the admin's menu has collections and settings. */
export const adminGroups = {
  content: { sv: 'Innehåll' },
  vocabularies: { sv: 'Ord och begrepp' },
  files: { sv: 'Filer' },
  maintenance: { sv: 'Underhåll' },
  settings: { sv: 'Inställningar' },
} satisfies Record<string, Texts>
