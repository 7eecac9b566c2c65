import type { Field } from 'payload'
import { makeLocationField } from '../fields/location.ts'

/** How residents took part, the steps on the way, the money and the place. */
export const courseFields: Field[] = [
  {
    name: 'involvement',
    type: 'array',
    label: 'Så var invånarna med',
    labels: { singular: 'Tillfälle', plural: 'Tillfällen' },
    admin: { description: 'Hur de som berörs har påverkat projektet.' },
    custom: { site: { openData: 'delaktighet' } },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: 'Hur',
        required: true,
        admin: { description: 'Till exempel ”Tolv hyresgäster provade prototypen hemma i en månad.”', rows: 2 },
        custom: { site: { openData: 'text' } },
      },
    ],
  },
  {
    name: 'milestones',
    type: 'array',
    label: 'Milstolpar',
    labels: { singular: 'Milstolpe', plural: 'Milstolpar' },
    admin: { description: 'De viktigaste stegen, i tidsordning.' },
    custom: { site: { openData: 'milstolpar' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'title',
            type: 'text',
            label: 'Milstolpe',
            required: true,
            admin: { width: '50%', description: 'Vad som hände eller ska hända.' },
            custom: { site: { openData: 'titel' } },
          },
          {
            name: 'date',
            type: 'date',
            label: 'Dag',
            admin: {
              width: '25%',
              date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
              description: 'Ungefär räcker.',
            },
            custom: { site: { openData: 'dag', due: { unless: { field: 'state', is: 'done' } } } },
          },
          {
            name: 'state',
            type: 'select',
            label: 'Läge',
            defaultValue: 'notStarted',
            options: [
              { value: 'notStarted', label: 'Inte påbörjad' },
              { value: 'inProgress', label: 'Pågår' },
              { value: 'done', label: 'Klar' },
            ],
            admin: { width: '25%', description: 'Hur det står till i dag.' },
            custom: { site: { openData: 'lage' } },
          },
        ],
      },
      {
        name: 'text',
        type: 'textarea',
        label: 'Beskrivning',
        admin: { description: 'En mening till, om det behövs.', rows: 2 },
        custom: { site: { openData: 'text' } },
      },
    ],
  },
  {
    name: 'budget',
    type: 'group',
    label: 'Budget',
    admin: { description: 'I kronor. Visas för besökare bara om du kryssar i rutan.' },
    custom: { site: { publicWhen: 'isPublic', openData: 'budget' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'estimated',
            type: 'number',
            label: 'Beräknad',
            min: 0,
            admin: { width: '33%', description: 'Vad ni trodde att det skulle kosta.' },
            custom: { site: { openData: 'beraknad' } },
          },
          {
            name: 'granted',
            type: 'number',
            label: 'Beviljad',
            min: 0,
            admin: { width: '33%', description: 'Vad ni fick.' },
            custom: { site: { openData: 'beviljad' } },
          },
          {
            name: 'spent',
            type: 'number',
            label: 'Använd',
            min: 0,
            admin: { width: '33%', description: 'Vad det har kostat hittills.' },
            custom: { site: { openData: 'anvand' } },
          },
        ],
      },
      {
        name: 'isPublic',
        type: 'checkbox',
        label: 'Visa budgeten för besökare',
        defaultValue: false,
        admin: { description: 'Utan kryss ser bara inloggade beloppen.' },
      },
    ],
  },
  makeLocationField('Om projektet finns på en bestämd plats.'),
]
