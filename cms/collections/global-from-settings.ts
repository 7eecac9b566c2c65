import type { GlobalConfig } from 'payload'
import type { Settings } from '../../content-types/index.ts'
import { atLeast, everyone } from '../access/roles.ts'
import { queueAfterSettings } from '../hooks/queue-publication.ts'
import { withRules } from './field-rules.ts'

/** A Payload global made from declared settings: everyone reads them on the site, administrators change them. */
export const globalFromSettings = (settings: Settings): GlobalConfig => ({
  ...settings,
  admin: { hideAPIURL: true, ...settings.admin },
  fields: withRules(settings.fields),
  access: { read: everyone, readVersions: atLeast('editor'), update: atLeast('admin') },
  versions: { max: 50 },
  hooks: { afterChange: [queueAfterSettings] },
})
