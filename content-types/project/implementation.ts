import type { Field } from '../fields/field.ts'
import { makeLocationField } from '../fields/location.ts'

/** Who pays, with how much. It lies in the budget, so that the budget's checkbox decides whether the public sees any of it. */
const financingField: Field = {
  name: 'financing',
  type: 'array',
  label: { sv: 'Finansiering' },
  labels: { singular: { sv: 'Finansiering' }, plural: { sv: 'Finansiering' } },
  admin: { description: { sv: 'De som betalar, med belopp. Visas tillsammans med budgeten.' } },
  custom: { site: { openData: 'finansiering' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'financier',
          type: 'relationship',
          relationTo: 'organisations',
          label: { sv: 'Finansiär' },
          admin: { width: '50%', description: { sv: 'Den organisation som betalar.' } },
          custom: { site: { openData: 'finansiar' } },
        },
        {
          name: 'amount',
          type: 'number',
          label: { sv: 'Belopp' },
          min: 0,
          admin: { width: '25%', description: { sv: 'I kronor.' } },
          custom: { site: { openData: 'belopp' } },
        },
        {
          name: 'date',
          type: 'date',
          label: { sv: 'Beslutad den' },
          admin: {
            width: '25%',
            date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
            description: { sv: 'När pengarna beviljades.' },
          },
          custom: { site: { openData: 'beslutad' } },
        },
      ],
    },
    {
      name: 'comment',
      type: 'text',
      label: { sv: 'Kommentar' },
      admin: { description: { sv: 'Till exempel utlysningen, eller vad pengarna är till för.' } },
      custom: { site: { openData: 'kommentar' } },
    },
  ],
}

/** How the project was carried out: residents' involvement, milestones, budget and location. */
export const implementationFields: Field[] = [
  {
    name: 'involvement',
    type: 'array',
    label: { sv: 'Så var invånarna med' },
    labels: { singular: { sv: 'Tillfälle' }, plural: { sv: 'Tillfällen' } },
    admin: { description: { sv: 'Hur de som berörs har påverkat projektet.' } },
    custom: { site: { openData: 'delaktighet' } },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: { sv: 'Hur' },
        required: true,
        admin: { description: { sv: 'Till exempel ”Tolv hyresgäster provade prototypen hemma i en månad.”' }, rows: 2 },
        custom: { site: { openData: 'text' } },
      },
    ],
  },
  {
    name: 'milestones',
    type: 'array',
    label: { sv: 'Milstolpar' },
    labels: { singular: { sv: 'Milstolpe' }, plural: { sv: 'Milstolpar' } },
    admin: { description: { sv: 'De viktigaste stegen, i tidsordning.' } },
    custom: { site: { openData: 'milstolpar' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'title',
            type: 'text',
            label: { sv: 'Milstolpe' },
            required: true,
            admin: { width: '50%', description: { sv: 'Vad som hände eller ska hända.' } },
            custom: { site: { openData: 'titel' } },
          },
          {
            name: 'date',
            type: 'date',
            label: { sv: 'Dag' },
            admin: {
              width: '25%',
              date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
              description: { sv: 'Ungefär räcker.' },
            },
            custom: { site: { openData: 'dag', due: { unless: { field: 'state', is: 'done' } } } },
          },
          {
            name: 'state',
            type: 'select',
            label: { sv: 'Läge' },
            defaultValue: 'notStarted',
            options: [
              { value: 'notStarted', label: { sv: 'Inte påbörjad' } },
              { value: 'inProgress', label: { sv: 'Pågår' } },
              { value: 'done', label: { sv: 'Klar' } },
            ],
            admin: { width: '25%', description: { sv: 'Hur det står till i dag.' } },
            custom: { site: { openData: 'lage' } },
          },
        ],
      },
      {
        name: 'text',
        type: 'textarea',
        label: { sv: 'Beskrivning' },
        admin: { description: { sv: 'En mening till, om det behövs.' }, rows: 2 },
        custom: { site: { openData: 'text' } },
      },
    ],
  },
  {
    name: 'budget',
    type: 'group',
    label: { sv: 'Budget' },
    admin: { description: { sv: 'I kronor. Visas för besökare bara om du kryssar i rutan.' } },
    custom: { site: { publicWhen: 'isPublic', openData: 'budget' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'estimated',
            type: 'number',
            label: { sv: 'Beräknad' },
            min: 0,
            admin: { width: '33%', description: { sv: 'Vad ni trodde att det skulle kosta.' } },
            custom: { site: { openData: 'beraknad' } },
          },
          {
            name: 'granted',
            type: 'number',
            label: { sv: 'Beviljad' },
            min: 0,
            admin: { width: '33%', description: { sv: 'Vad ni fick.' } },
            custom: { site: { openData: 'beviljad' } },
          },
          {
            name: 'spent',
            type: 'number',
            label: { sv: 'Använd' },
            min: 0,
            admin: { width: '33%', description: { sv: 'Vad det har kostat hittills.' } },
            custom: { site: { openData: 'anvand' } },
          },
        ],
      },
      financingField,
      {
        name: 'isPublic',
        type: 'checkbox',
        label: { sv: 'Visa budgeten för besökare' },
        defaultValue: false,
        admin: { description: { sv: 'Utan kryss ser bara inloggade beloppen, och vem som har betalat dem.' } },
      },
    ],
  },
  makeLocationField({ sv: 'Om projektet finns på en bestämd plats.' }),
]
