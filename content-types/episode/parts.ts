import type { NumberField } from 'payload'
import type { Field, InAllLanguages } from '../fields/field.ts'

/** A position in the audio, in seconds, which editors enter as minutes and seconds. */
const makeStartField = ({ admin, ...more }: Pick<InAllLanguages<NumberField>, 'custom' | 'admin'>): Field => ({
  name: 'start',
  type: 'number',
  label: { sv: 'Börjar vid' },
  required: true,
  min: 0,
  admin: { ...admin, components: { Field: './features/podcast/admin/TimeField.tsx#TimeField' } },
  ...more,
})

/** The chapters of an episode. */
export const chaptersField: Field = {
  name: 'chapters',
  type: 'array',
  label: { sv: 'Kapitel' },
  labels: { singular: { sv: 'Kapitel' }, plural: { sv: 'Kapitel' } },
  admin: {
    description: { sv: 'Var avsnittets delar börjar. Finns de i ljudfilen hämtas de därifrån.' },
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
          admin: { width: '25%', description: { sv: 'Minuter och sekunder. Det första kapitlet börjar vid 0:00.' } },
          custom: { site: { openData: 'start' } },
        }),
        {
          name: 'title',
          type: 'text',
          label: { sv: 'Rubrik' },
          required: true,
          admin: { width: '75%', description: { sv: 'Vad delen handlar om.' } },
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
          label: { sv: 'Länk' },
          admin: { width: '50%', description: { sv: 'Till det som delen handlar om.' } },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          label: { sv: 'Bild' },
          admin: { width: '50%', description: { sv: 'Visas i appar som kan.' } },
        },
      ],
    },
  ],
}

/** Short clips that make people want to hear the rest (`podcast:soundbite`). */
export const soundbitesField: Field = {
  name: 'soundbites',
  type: 'array',
  label: { sv: 'Smakprov' },
  labels: { singular: { sv: 'Smakprov' }, plural: { sv: 'Smakprov' } },
  admin: { description: { sv: 'Korta stycken som lockar till lyssning. Appar spelar dem för den som bläddrar.' } },
  fields: [
    {
      type: 'row',
      fields: [
        makeStartField({ admin: { width: '20%', description: { sv: 'Minuter och sekunder.' } } }),
        {
          name: 'duration',
          type: 'number',
          label: { sv: 'Längd (sekunder)' },
          required: true,
          min: 5,
          max: 120,
          admin: { width: '20%', description: { sv: '15 till 60 är lagom.' } },
        },
        {
          name: 'title',
          type: 'text',
          label: { sv: 'Rubrik' },
          admin: { width: '60%', description: { sv: 'Vad som sägs. Utan den används avsnittets titel.' } },
        },
      ],
    },
  ],
}
