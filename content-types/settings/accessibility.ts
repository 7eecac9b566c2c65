import type { Settings } from '../roles.ts'

/** What is said where one of the facts is missing. */
const byLaw = 'Lagen kräver att redogörelsen säger det här.'

/** The facts that the law demands of an accessibility statement (MDFFS 2019:2, Digg's model statement). */
export const accessibilitySettings: Settings = {
  slug: 'accessibility',
  label: 'Tillgänglighet',
  admin: { group: 'Inställningar', description: 'Uppgifterna i tillgänglighetsredogörelsen. Lagen kräver dem.' },
  fields: [
    {
      name: 'responsible',
      type: 'text',
      label: 'Ansvarig organisation',
      required: true,
      defaultValue: 'Organisationen',
      admin: { description: 'Den som ansvarar för webbplatsen.' },
    },
    {
      name: 'conformance',
      type: 'select',
      label: 'Hur tillgänglig är webbplatsen?',
      required: true,
      defaultValue: 'partly',
      options: [
        { value: 'fully', label: 'Helt förenlig med lagkraven' },
        { value: 'partly', label: 'Delvis förenlig med lagkraven' },
        { value: 'not', label: 'Inte förenlig med lagkraven' },
      ],
      admin: { description: 'Er bedömning enligt WCAG 2.2 nivå AA och EN 301 549.' },
    },
    {
      name: 'shortcomings',
      type: 'array',
      label: 'Brister',
      labels: { singular: 'Brist', plural: 'Brister' },
      custom: {
        site: {
          requiredUnless: {
            flag: 'conformance',
            is: 'fully',
            message: 'Webbplatsen är inte helt förenlig med lagkraven. Säg vad som brister.',
          },
        },
      },
      admin: { description: 'Det som inte är tillgängligt, och varför.' },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'Vad',
          required: true,
          admin: { description: 'Vad besökaren kan få svårt med.', rows: 2 },
        },
        {
          name: 'reason',
          type: 'textarea',
          label: 'Varför',
          admin: { description: 'Skälet, och när det rättas.', rows: 2 },
        },
      ],
    },
    {
      name: 'assessedOn',
      type: 'date',
      label: 'Bedömd den',
      custom: { site: { demanded: { message: byLaw } } },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
        description: 'När ni senast prövade webbplatsen.',
      },
    },
    {
      name: 'assessmentMethod',
      type: 'text',
      label: 'Så bedömdes den',
      custom: { site: { demanded: { message: byLaw } } },
      admin: { description: 'Till exempel ”självskattning med hjälpmedel och automatiska test”.' },
    },
    {
      name: 'statementUpdatedOn',
      type: 'date',
      label: 'Redogörelsen uppdaterad den',
      custom: { site: { demanded: { message: byLaw } } },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
        description: 'När uppgifterna här senast sågs över.',
      },
    },
    {
      name: 'feedbackEmail',
      type: 'email',
      label: 'E-post för synpunkter',
      custom: { site: { demanded: { message: byLaw } } },
      admin: { description: 'Dit den som möter ett hinder kan skriva.' },
    },
    {
      name: 'feedbackPhone',
      type: 'text',
      label: 'Telefon för synpunkter',
      admin: { description: 'För den som hellre ringer.' },
    },
  ],
}
