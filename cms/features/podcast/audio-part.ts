import { hasRole } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { keepAudioMetadata, refuseUnusableAudio } from './check-audio.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** Audio files of episodes: rejects what no app would play, and stores the metadata read from the file. */
export const audioPart: CollectionPart = {
  fields: [
    {
      name: 'loudness',
      type: 'number',
      label: t.podcast.loudness.label,
      admin: {
        readOnly: true,
        description: t.podcast.loudness.help,
        condition: (data) => typeof data['loudness'] === 'number',
      },
      access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
    },
    {
      name: 'embeddedChapters',
      type: 'json',
      label: t.podcast.embeddedChapters,
      admin: { hidden: true },
      access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
    },
  ],
  admin: {
    components: { edit: { beforeDocumentControls: ['./features/podcast/admin/UploadProgress.tsx#UploadProgress'] } },
  },
  hooks: { beforeOperation: [refuseUnusableAudio], beforeChange: [keepAudioMetadata] },
}
