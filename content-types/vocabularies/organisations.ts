import { defineVocabulary } from './vocabulary.ts'

export const organisations = defineVocabulary({
  slug: 'organisations',
  labels: { singular: { sv: 'Organisation' }, plural: { sv: 'Organisationer' } },
  address: '/organisationer/',
  examples: async () => (await import('./examples/organisations.ts')).organisationExamples,
  structuredData: 'Organization',
  ownsDocuments: true,
  help: {
    sv: 'De som driver, deltar i eller är partner i projekt. Samma organisation kan vara allt tre, så lägg in den bara en gång.',
  },
  nameHelp: { sv: 'Organisationens fulla namn, till exempel ”Stadsledningsförvaltningen”.' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { sv: 'Slag' },
      options: [
        { value: 'administration', label: { sv: 'Egen förvaltning' } },
        { value: 'municipalCompany', label: { sv: 'Kommunalt bolag' } },
        { value: 'company', label: { sv: 'Företag' } },
        { value: 'university', label: { sv: 'Universitet eller högskola' } },
        { value: 'agency', label: { sv: 'Region eller myndighet' } },
        { value: 'civilSociety', label: { sv: 'Civilsamhälle' } },
      ],
      admin: { description: { sv: 'Vilket slags organisation det är. Används för att ordna listan.' } },
      custom: { site: { openData: 'slag' } },
    },
    {
      name: 'url',
      type: 'text',
      label: { sv: 'Webbplats' },
      admin: { description: { sv: 'Organisationens egen webbplats, med https:// först.' } },
      custom: { site: { format: 'url', searchWeight: 0, openData: 'webbplats', structuredData: 'url' } },
    },
  ],
})
