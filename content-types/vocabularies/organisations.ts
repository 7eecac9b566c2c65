import { defineVocabulary } from './vocabulary.ts'

export const organisations = defineVocabulary({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisationer' },
  address: '/organisationer/',
  structuredData: 'Organization',
  ownsDocuments: true,
  help: 'De som driver, deltar i eller är partner i projekt. Samma organisation kan vara allt tre, så lägg in den bara en gång.',
  nameHelp: 'Organisationens fulla namn, till exempel ”Stadsledningsförvaltningen”.',
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Slag',
      options: [
        { value: 'administration', label: 'Egen förvaltning' },
        { value: 'municipalCompany', label: 'Kommunalt bolag' },
        { value: 'company', label: 'Företag' },
        { value: 'university', label: 'Universitet eller högskola' },
        { value: 'agency', label: 'Region eller myndighet' },
        { value: 'civilSociety', label: 'Civilsamhälle' },
      ],
      admin: { description: 'Vilket slags organisation det är. Används för att ordna listan.' },
      custom: { site: { openData: 'slag' } },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Webbplats',
      admin: { description: 'Organisationens egen webbplats, med https:// först.' },
      custom: { site: { format: 'url', searchWeight: 0, openData: 'webbplats', structuredData: 'url' } },
    },
  ],
})
