import { defineVocabulary } from './vocabulary.ts'

export const statuses = defineVocabulary({
  slug: 'statuses',
  labels: { singular: { sv: 'Status' }, plural: { sv: 'Statusar' } },
  address: '/projekt/status/',
  examples: async () => (await import('./examples/statuses.ts')).statusExamples,
  help: { sv: 'Hur långt ett projekt har kommit. Visas som en stapel på projektets sida.' },
  nameHelp: { sv: 'Ett ord, till exempel ”Pilot”.' },
  fields: [
    {
      name: 'progress',
      type: 'number',
      label: { sv: 'Hur långt (0–100)' },
      required: true,
      min: 0,
      max: 100,
      admin: {
        description: { sv: 'Hur stor del av stapeln som är fylld. Idé 25, Pilot 50, Skala upp 75, Realiserad 100.' },
      },
      custom: { site: { openData: 'framsteg' } },
    },
    {
      name: 'isStopped',
      type: 'checkbox',
      label: { sv: 'Projektet är stoppat' },
      defaultValue: false,
      admin: { description: { sv: 'Stapeln visar då hur långt projektet kom, märkt som stoppad.' } },
      custom: { site: { openData: 'stoppad' } },
    },
    {
      name: 'requiresLessons',
      type: 'checkbox',
      label: { sv: 'Kräv lärdomar' },
      defaultValue: false,
      admin: {
        description: { sv: 'Ett projekt med den här statusen kan bara publiceras när fältet Lärdomar är ifyllt.' },
      },
    },
  ],
})
