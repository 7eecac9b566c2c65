import type { Field, NumberField } from 'payload'

/** A time in the sound, in seconds, which editors write as minutes and seconds. */
const makeStartField = ({ admin, ...more }: Pick<NumberField, 'custom'> & { admin: NumberField['admin'] }): Field => ({
  name: 'start',
  type: 'number',
  label: 'Börjar vid',
  required: true,
  min: 0,
  admin: { ...admin, components: { Field: './features/podcast/admin/TimeField.tsx#TimeField' } },
  ...more,
})

/** Where an episode's parts begin. */
export const chaptersField: Field = {
  name: 'chapters',
  type: 'array',
  label: 'Kapitel',
  labels: { singular: 'Kapitel', plural: 'Kapitel' },
  admin: {
    description: 'Var avsnittets delar börjar. Finns de i ljudfilen hämtas de därifrån.',
    initCollapsed: true,
    components: {
      beforeInput: ['./features/podcast/admin/ChapterTools.tsx#ChapterTools'],
      RowLabel: './features/podcast/admin/ChapterLabel.tsx#ChapterLabel',
    },
  },
  custom: { site: { openData: 'kapitel' } },
  fields: [
    {
      type: 'row',
      fields: [
        makeStartField({
          admin: { width: '25%', description: 'Minuter och sekunder. Det första kapitlet börjar vid 0:00.' },
          custom: { site: { openData: 'start' } },
        }),
        {
          name: 'title',
          type: 'text',
          label: 'Rubrik',
          required: true,
          admin: { width: '75%', description: 'Vad delen handlar om.' },
          custom: { site: { searchWeight: 3, openData: 'titel' } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'link',
          type: 'text',
          label: 'Länk',
          admin: { width: '50%', description: 'Till det som delen handlar om.' },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          label: 'Bild',
          admin: { width: '50%', description: 'Visas i appar som kan.' },
        },
      ],
    },
  ],
}

/** Short stretches that make others want to hear the rest (`podcast:soundbite`). */
export const soundbitesField: Field = {
  name: 'soundbites',
  type: 'array',
  label: 'Smakprov',
  labels: { singular: 'Smakprov', plural: 'Smakprov' },
  admin: { description: 'Korta stycken som lockar till lyssning. Appar spelar dem för den som bläddrar.' },
  fields: [
    {
      type: 'row',
      fields: [
        makeStartField({ admin: { width: '20%', description: 'Minuter och sekunder.' } }),
        {
          name: 'duration',
          type: 'number',
          label: 'Längd (sekunder)',
          required: true,
          min: 5,
          max: 120,
          admin: { width: '20%', description: '15 till 60 är lagom.' },
        },
        {
          name: 'title',
          type: 'text',
          label: 'Rubrik',
          admin: { width: '60%', description: 'Vad som sägs. Utan den används avsnittets titel.' },
        },
      ],
    },
  ],
}
