import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const dronarenForeBaten: Example = {
  key: 'dronaren-fore-baten',
  data: {
    title: 'Drönaren som kommer före båten',
    lead: 'Vid drunkningslarm startar en drönare från brandstationen med en livboj. Den är framme på tre minuter, båten på elva. Under sommaren 2026 prövas den vid fyra badplatser.',
    category: ref('categories', 'vatten-och-hav'),
    status: ref('statuses', 'pilot'),
    drivenBy: ref('organisations', 'raddningstjansten'),
    participants: refs('organisations', 'tangviks-kommun', 'region-sundet'),
    technologies: refs('technologies', 'dronare', 'gis'),
    sectors: refs('sectors', 'trygghet'),
    globalGoals: ['3', '9'],
    what: richText(
      'Drönaren flyger själv till platsen men styrs av en räddningsledare när den är framme. Den släpper en uppblåsbar boj, lyser, och talar genom en högtalare.',
    ),
    why: richText(
      'Strömmarna utanför Tångviks udde är starka. De senaste tio åren har fem personer drunknat inom hundra meter från land. Alla levde när larmet kom.',
    ),
    how: richText(
      'Hundra övningar med docka i alla väder, därefter skarp beredskap från juni till augusti. Gränsen är 14 meter vind per sekund.',
    ),
    effects: [
      effect(
        'Hjälp inom fyra minuter vid fyra badplatser',
        'partly',
        [
          'I övningarna var drönaren framme på tre minuter i 88 av 100 fall.',
          'Av sex skarpa larm blåste det för mycket i två.',
        ],
        {
          name: 'Tid från larm till boj i vattnet',
          unit: 'minuter',
          baseline: 11,
          target: 4,
          outcome: 3.2,
          measuredOn: '2026-09-01',
        },
      ),
    ],
    contacts: [contact('Räddningstjänsten Sundet', undefined, 'dronare@raddning.example.org', '040-628 04 60')],
    cover: ref('media', 'dronaren-fore-baten'),
    location: { name: 'Tångviks udde', latitude: 55.981, longitude: 12.748 },
    publishedOn: day('2026-03-18'),
    updatedOn: day('2026-09-08'),
  },
}
