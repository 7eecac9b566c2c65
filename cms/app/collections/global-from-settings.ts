import type { GlobalConfig } from 'payload'
import { cleanContent } from '../../../content-types/fields/clean-content.ts'
import type { Settings } from '../../../content-types/index.ts'
import { atLeast, everyone, readVersions } from '../../platform/access/roles.ts'
import { queueAfterSettings } from '../../features/publishing/queue-publication.ts'
import { editingSettingsEndpoints } from '../../features/safe-saving/editing-lock.ts'
import {
  keepEditorOfSettings,
  lastEditedByField,
  lastEditorRemovedField,
} from '../../features/safe-saving/last-edited-by.ts'
import { lockDurationSeconds } from '../../features/safe-saving/lock-duration.ts'
import { refuseStaleSettings, rememberSentSettings } from '../../features/safe-saving/refuse-stale-save.ts'
import { withRules } from './field-rules.ts'
import { getTraitHooks } from './trait-parts.ts'

/** Builds a Payload global from declared settings: everyone can read them on the site, administrators can change them. */
export const globalFromSettings = ({ examples: _examples, ...settings }: Settings): GlobalConfig => ({
  ...settings,
  fields: [...withRules(settings.fields), lastEditedByField, lastEditorRemovedField],
  access: { read: everyone, readVersions, update: atLeast('admin') },
  versions: { max: 50 },
  lockDocuments: { duration: lockDurationSeconds },
  endpoints: editingSettingsEndpoints,
  admin: {
    hideAPIURL: true,
    ...settings.admin,
    components: {
      elements: { beforeDocumentControls: ['./features/safe-saving/admin/SaveGuard.tsx#SaveGuard'] },
    },
  },
  hooks: {
    beforeOperation: [rememberSentSettings],
    beforeValidate: [({ data }) => data && cleanContent(settings.fields, data), refuseStaleSettings],
    beforeChange: [keepEditorOfSettings, ...getTraitHooks(settings.custom?.site ?? {})],
    afterChange: [queueAfterSettings],
  },
})
