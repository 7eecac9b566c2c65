import { adminGroups } from '../admin-groups.ts'
import type { Settings } from '../roles.ts'

/** The error message for a missing fact. */
const byLaw = { sv: 'Lagen kräver att redogörelsen säger det här.' }

/** The facts that an accessibility statement is legally required to contain (MDFFS 2019:2, Digg's model statement). */
export const accessibilitySettings: Settings = {
  slug: 'accessibility',
  label: { sv: 'Tillgänglighet' },
  admin: {
    group: adminGroups.settings,
    description: { sv: 'Uppgifterna i tillgänglighetsredogörelsen. Lagen kräver dem.' },
  },
  examples: async () => (await import('./examples/accessibility.ts')).accessibilityExample,
  fields: [
    {
      name: 'responsible',
      type: 'text',
      label: { sv: 'Ansvarig organisation' },
      required: true,
      defaultValue: 'Organisationen',
      admin: { description: { sv: 'Den som ansvarar för webbplatsen.' } },
    },
    {
      name: 'conformance',
      type: 'select',
      label: { sv: 'Hur tillgänglig är webbplatsen?' },
      required: true,
      defaultValue: 'partly',
      options: [
        { value: 'fully', label: { sv: 'Helt förenlig med lagkraven' } },
        { value: 'partly', label: { sv: 'Delvis förenlig med lagkraven' } },
        { value: 'not', label: { sv: 'Inte förenlig med lagkraven' } },
      ],
      admin: { description: { sv: 'Er bedömning enligt WCAG 2.2 nivå AA och EN 301 549.' } },
    },
    {
      name: 'shortcomings',
      type: 'array',
      label: { sv: 'Brister' },
      labels: { singular: { sv: 'Brist' }, plural: { sv: 'Brister' } },
      custom: {
        site: {
          requiredUnless: {
            flag: 'conformance',
            is: 'fully',
            message: { sv: 'Webbplatsen är inte helt förenlig med lagkraven. Säg vad som brister.' },
          },
        },
      },
      admin: { description: { sv: 'Det som inte är tillgängligt, och varför.' } },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: { sv: 'Vad' },
          required: true,
          admin: { description: { sv: 'Vad besökaren kan få svårt med.' }, rows: 2 },
        },
        {
          name: 'reason',
          type: 'textarea',
          label: { sv: 'Varför' },
          admin: { description: { sv: 'Skälet, och när det rättas.' }, rows: 2 },
        },
      ],
    },
    {
      name: 'assessedOn',
      type: 'date',
      label: { sv: 'Bedömd den' },
      custom: { site: { requiredOnSave: { message: byLaw } } },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
        description: { sv: 'När ni senast prövade webbplatsen.' },
      },
    },
    {
      name: 'assessmentMethod',
      type: 'text',
      label: { sv: 'Så bedömdes den' },
      custom: { site: { requiredOnSave: { message: byLaw } } },
      admin: { description: { sv: 'Till exempel ”självskattning med hjälpmedel och automatiska test”.' } },
    },
    {
      name: 'statementUpdatedOn',
      type: 'date',
      label: { sv: 'Redogörelsen uppdaterad den' },
      custom: { site: { requiredOnSave: { message: byLaw } } },
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
        description: { sv: 'När uppgifterna här senast sågs över.' },
      },
    },
    {
      name: 'feedbackEmail',
      type: 'email',
      label: { sv: 'E-post för synpunkter' },
      custom: { site: { requiredOnSave: { message: byLaw } } },
      admin: { description: { sv: 'Dit den som möter ett hinder kan skriva.' } },
    },
    {
      name: 'feedbackPhone',
      type: 'text',
      label: { sv: 'Telefon för synpunkter' },
      admin: { description: { sv: 'För den som hellre ringer.' } },
    },
  ],
}
