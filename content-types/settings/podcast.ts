import { adminGroups } from '../admin-groups.ts'
import type { Field } from '../fields/field.ts'
import { podcastFields } from '../podcast/fields.ts'
import type { Settings } from '../roles.ts'

/** A new installation's podcast texts, until somebody edits them. */
const defaults = new Map([
  ['title', 'Podden'],
  ['description', 'En podd om det vi har gjort.'],
])

const withDefault = (field: Field): Field => {
  const defaultValue = 'name' in field ? defaults.get(field.name) : undefined
  return defaultValue === undefined ? field : ({ ...field, defaultValue } as Field)
}

/** The podcast at `/podd/`: the one for episodes that name no other. */
export const podcastSettings: Settings = {
  slug: 'podcast',
  label: { sv: 'Podden' },
  admin: { group: adminGroups.settings, description: { sv: 'Det som poddapparna visar om hela podden.' } },
  custom: { site: { podcast: 'series' } },
  examples: async () => (await import('./examples/podcast.ts')).podcastExample,
  fields: podcastFields.map(withDefault),
}
