import { adminGroups } from '../admin-groups.ts'
import type { ContentType } from '../roles.ts'

/** The audio file of an episode. The CMS reads its size and duration from the file. */
export const audio: ContentType = {
  slug: 'audio',
  labels: { singular: { sv: 'Ljudfil' }, plural: { sv: 'Ljudfiler' } },
  admin: {
    useAsTitle: 'filename',
    group: adminGroups.files,
    description: { sv: 'Ljud till poddavsnitt: mp3 eller m4a. Längden läses av sig själv.' },
    defaultColumns: ['filename', 'duration', 'filesize', 'updatedAt'],
  },
  custom: { site: { kind: 'file', file: { kind: 'sound', maxBytes: 320_000_000 } } },
  upload: { mimeTypes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a'], pasteURL: false },
  examples: async () => (await import('./examples/audio.ts')).audioExamples,
  fields: [
    {
      name: 'duration',
      type: 'number',
      label: { sv: 'Längd i sekunder' },
      admin: { readOnly: true, description: { sv: 'Läses ur filen.' } },
    },
  ],
}
