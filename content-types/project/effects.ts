import type { Field } from '../fields/field.ts'

/** Whether an effect's goal was achieved. */
const achievedOptions = [
  { value: 'yes', label: { sv: 'Uppnått' } },
  { value: 'partly', label: { sv: 'Delvis uppnått' } },
  { value: 'no', label: { sv: 'Inte uppnått' } },
  { value: 'tooEarly', label: { sv: 'För tidigt att säga' } },
]

/** The project's effects: its goals and what came of them, the heart of a project. One goal may have several results. */
export const effectsField: Field = {
  name: 'effects',
  type: 'array',
  label: { sv: 'Effektmål och resultat' },
  labels: { singular: { sv: 'Effektmål' }, plural: { sv: 'Effektmål' } },
  admin: {
    description: { sv: 'Ett effektmål i taget, med sina resultat under. Ordningen här är ordningen på sidan.' },
  },
  custom: { site: { openData: 'effekter' } },
  fields: [
    {
      name: 'goal',
      type: 'textarea',
      label: { sv: 'Effektmål' },
      required: true,
      admin: { description: { sv: 'Vad projektet ville uppnå, för vem. En mening räcker ofta.' }, rows: 2 },
      custom: { site: { searchWeight: 6, openData: 'effektmal' } },
    },
    {
      name: 'achieved',
      type: 'select',
      label: { sv: 'Uppnått?' },
      options: achievedOptions,
      admin: { description: { sv: 'Er egen bedömning i dag. Även ”Inte uppnått” är värdefullt att visa.' } },
      custom: { site: { openData: 'uppnatt' } },
    },
    {
      name: 'results',
      type: 'array',
      label: { sv: 'Resultat' },
      labels: { singular: { sv: 'Resultat' }, plural: { sv: 'Resultat' } },
      admin: { description: { sv: 'Ett resultat per rad. Dela upp hellre än att slå ihop.' } },
      custom: {
        site: {
          openData: 'resultat',
          expectedWhenRealised: {
            message: {
              sv: 'Målet har inget resultat, fast projektet är realiserat. Skriv vad det blev, eller välj ”För tidigt att säga”.',
            },
            beside: 'goal',
            unless: { field: 'achieved', is: 'tooEarly' },
          },
        },
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: { sv: 'Resultat' },
          required: true,
          admin: { description: { sv: 'Vad som faktiskt blev, gärna med en siffra. Radbrytningar behålls.' }, rows: 2 },
          custom: { site: { searchWeight: 3, openData: 'text' } },
        },
      ],
    },
    {
      name: 'indicator',
      type: 'group',
      label: { sv: 'Mått (om det finns)' },
      admin: { description: { sv: 'Ett tal som visar förändringen. Lämna tomt om målet inte går att mäta så.' } },
      custom: { site: { openData: 'matt' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: { sv: 'Vad som mäts' },
              admin: { width: '70%', description: { sv: 'Till exempel ”Tid från ansökan till beslut”.' } },
              custom: { site: { openData: 'namn' } },
            },
            {
              name: 'unit',
              type: 'text',
              label: { sv: 'Enhet' },
              admin: { width: '30%', description: { sv: 'Till exempel ”dagar” eller ”%”.' } },
              custom: { site: { searchWeight: 0, openData: 'enhet' } },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'baseline',
              type: 'number',
              label: { sv: 'Före' },
              admin: { width: '25%', description: { sv: 'Värdet när projektet började.' } },
              custom: { site: { openData: 'fore' } },
            },
            {
              name: 'target',
              type: 'number',
              label: { sv: 'Mål' },
              admin: { width: '25%', description: { sv: 'Värdet ni siktade på.' } },
              custom: { site: { openData: 'mal' } },
            },
            {
              name: 'outcome',
              type: 'number',
              label: { sv: 'Utfall' },
              admin: { width: '25%', description: { sv: 'Värdet ni fick.' } },
              custom: {
                site: {
                  openData: 'utfall',
                  expectedWhenRealised: {
                    message: { sv: 'Måttet har ett målvärde men inget utfall, fast projektet är realiserat.' },
                    beside: 'target',
                    unless: { field: 'achieved', is: 'tooEarly' },
                  },
                },
              },
            },
            {
              name: 'measuredOn',
              type: 'date',
              label: { sv: 'Mätt den' },
              admin: {
                width: '25%',
                date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
                description: { sv: 'När utfallet mättes.' },
              },
              custom: { site: { openData: 'matt_den' } },
            },
          ],
        },
      ],
    },
  ],
}
