import type { Field } from 'payload'

/** How far an aim was reached. */
export const achievedOptions = [
  { value: 'yes', label: 'Uppnått' },
  { value: 'partly', label: 'Delvis uppnått' },
  { value: 'no', label: 'Inte uppnått' },
  { value: 'tooEarly', label: 'För tidigt att säga' },
]

/** What the project aimed at and what came of it: the heart of a project. One aim may have several results. */
export const effectsField: Field = {
  name: 'effects',
  type: 'array',
  label: 'Effektmål och resultat',
  labels: { singular: 'Effektmål', plural: 'Effektmål' },
  admin: { description: 'Ett effektmål i taget, med sina resultat under. Ordningen här är ordningen på sidan.' },
  custom: { site: { openData: 'effekter' } },
  fields: [
    {
      name: 'goal',
      type: 'textarea',
      label: 'Effektmål',
      required: true,
      admin: { description: 'Vad projektet ville uppnå, för vem. En mening räcker ofta.', rows: 2 },
      custom: { site: { searchWeight: 6, openData: 'effektmal' } },
    },
    {
      name: 'achieved',
      type: 'select',
      label: 'Uppnått?',
      options: achievedOptions,
      admin: { description: 'Er egen bedömning i dag. Även ”Inte uppnått” är värdefullt att visa.' },
      custom: { site: { openData: 'uppnatt' } },
    },
    {
      name: 'results',
      type: 'array',
      label: 'Resultat',
      labels: { singular: 'Resultat', plural: 'Resultat' },
      admin: { description: 'Ett resultat per rad. Dela upp hellre än att slå ihop.' },
      custom: {
        site: {
          openData: 'resultat',
          expectedWhenRealised: {
            message:
              'Målet har inget resultat, fast projektet är realiserat. Skriv vad det blev, eller välj ”För tidigt att säga”.',
            beside: 'goal',
            unless: { field: 'achieved', is: 'tooEarly' },
          },
        },
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'Resultat',
          required: true,
          admin: { description: 'Vad som faktiskt blev, gärna med en siffra. Radbrytningar behålls.', rows: 2 },
          custom: { site: { searchWeight: 3, openData: 'text' } },
        },
      ],
    },
    {
      name: 'indicator',
      type: 'group',
      label: 'Mått (om det finns)',
      admin: { description: 'Ett tal som visar förändringen. Lämna tomt om målet inte går att mäta så.' },
      custom: { site: { openData: 'matt' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: 'Vad som mäts',
              admin: { width: '70%', description: 'Till exempel ”Tid från ansökan till beslut”.' },
              custom: { site: { openData: 'namn' } },
            },
            {
              name: 'unit',
              type: 'text',
              label: 'Enhet',
              admin: { width: '30%', description: 'Till exempel ”dagar” eller ”%”.' },
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
              label: 'Före',
              admin: { width: '25%', description: 'Värdet när projektet började.' },
              custom: { site: { openData: 'fore' } },
            },
            {
              name: 'target',
              type: 'number',
              label: 'Mål',
              admin: { width: '25%', description: 'Värdet ni siktade på.' },
              custom: { site: { openData: 'mal' } },
            },
            {
              name: 'outcome',
              type: 'number',
              label: 'Utfall',
              admin: { width: '25%', description: 'Värdet ni fick.' },
              custom: {
                site: {
                  openData: 'utfall',
                  expectedWhenRealised: {
                    message: 'Måttet har ett målvärde men inget utfall, fast projektet är realiserat.',
                    beside: 'target',
                    unless: { field: 'achieved', is: 'tooEarly' },
                  },
                },
              },
            },
            {
              name: 'measuredOn',
              type: 'date',
              label: 'Mätt den',
              admin: {
                width: '25%',
                date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
                description: 'När utfallet mättes.',
              },
              custom: { site: { openData: 'matt_den' } },
            },
          ],
        },
      ],
    },
  ],
}
