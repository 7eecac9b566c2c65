import type { Field } from '../fields/field.ts'
import { leadField, titleField } from '../fields/identity.ts'
import { richTextField } from '../fields/rich-text.ts'

/** The texts of a project, in reading order. */
export const storyFields: Field[] = [
  titleField({
    sv: 'Kort och begriplig för den som inte känner till projektet. Gärna vad det är, inte bara vad det heter.',
  }),
  leadField({
    sv: 'Två eller tre meningar om vad det handlar om och varför det spelar roll. Visas i listor, i sök och när sidan delas.',
  }),
  richTextField({
    name: 'what',
    label: { sv: 'Vad?' },
    required: true,
    admin: { description: { sv: 'Vad projektet är. Skriv för en nyfiken granne.' } },
    custom: { site: { searchWeight: 2, feed: 'content', openData: 'vad', structuredData: 'text' } },
  }),
  richTextField({
    name: 'why',
    label: { sv: 'Varför?' },
    required: true,
    admin: { description: { sv: 'Vilket behov eller problem som fick er att börja.' } },
    custom: { site: { searchWeight: 2, feed: 'content', openData: 'varfor' } },
  }),
  richTextField({
    name: 'how',
    label: { sv: 'Hur?' },
    required: true,
    admin: { description: { sv: 'Hur ni gick till väga, så att någon annan kan göra likadant.' } },
    custom: { site: { searchWeight: 2, feed: 'content', openData: 'hur' } },
  }),
  richTextField({
    name: 'lessons',
    label: { sv: 'Lärdomar' },
    admin: {
      description: { sv: 'Vad ni skulle göra igen, och vad ni skulle göra annorlunda. Krävs för vissa statusar.' },
    },
    custom: {
      site: {
        searchWeight: 2,
        feed: 'content',
        openData: 'lardomar',
        requiredWhen: {
          relation: 'status',
          flag: 'requiresLessons',
          message: { sv: 'Skriv minst en lärdom: statusen som du har valt kräver det.' },
        },
      },
    },
  }),
]
