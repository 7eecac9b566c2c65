import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const medicinIRattTid: Example = {
  key: 'medicin-i-ratt-tid',
  data: {
    title: 'Medicin i rätt tid',
    lead: 'En automat på köksbänken ger rätt tabletter vid rätt klockslag, och hör av sig till hemtjänsten om de blir kvar. För 180 personer har det betytt färre besök, och en längre frukost.',
    category: ref('categories', 'halsa-och-omsorg'),
    status: ref('statuses', 'skala-upp'),
    statusNote: 'Från 180 till 600 användare under 2027.',
    drivenBy: ref('organisations', 'vard-och-omsorgsforvaltningen'),
    partners: refs('organisations', 'region-sundet'),
    technologies: refs('technologies', 'robotik', 'iot'),
    sectors: refs('sectors', 'omsorg', 'digitalisering'),
    globalGoals: ['3'],
    what: richText(
      'Automaten är stor som en kaffebryggare. Den blinkar, säger till med en röst på användarens eget språk och släpper fram en påse. Tas den inte inom en timme ringer någon.',
    ),
    why: richText(
      'Hemtjänsten gjorde 1 100 besök om dagen bara för att lämna över läkemedel. Tiden passade sällan: morgonmedicinen kunde komma mellan sju och elva. Den som ville sova eller gå ut fick vänta.',
    ),
    how: richText(
      'Tjugo personer provade i tre månader. Sjuksköterskorna avgjorde vem som kunde erbjudas automaten, och alla kunde lämna tillbaka den när som helst. Sex gjorde det, oftast för att de saknade besöket. De fick det tillbaka.',
      'Lärdomen blev en regel: när ett medicinbesök försvinner ska hemtjänsten erbjuda ett annat, kortare och utan ärende.',
    ),
    effects: [
      effect('Läkemedel tas vid rätt tid', 'yes', ['97 procent av doserna tas inom en timme, mot 71 procent förut.'], {
        name: 'Doser tagna inom en timme från ordinerad tid',
        unit: '%',
        baseline: 71,
        target: 95,
        outcome: 97,
        measuredOn: '2025-11-30',
      }),
      effect(
        'Tid frigörs i hemtjänsten',
        'partly',
        ['Varje automat ersätter 2,6 besök om dagen.', 'Påfyllning och support tar tillbaka en tredjedel av tiden.'],
        {
          name: 'Frigjord tid per användare',
          unit: 'timmar per vecka',
          target: 4,
          outcome: 2.7,
          measuredOn: '2025-11-30',
        },
      ),
    ],
    contacts: [
      contact('Johanna Ek', 'medicinskt ansvarig sjuksköterska', 'medicin@sundby.example.se', '040-628 04 87'),
    ],
    cover: ref('media', 'medicin-i-ratt-tid'),
    milestones: [
      milestone('2023-09-04', 'Tjugo hem'),
      milestone('2025-01-13', '180 hem'),
      milestone('2027-12-01', '600 hem', 'inProgress'),
    ],
    budget: { estimated: 3100000, granted: 2800000, isPublic: false },
    related: refs('projects', 'trygg-natt'),
    publishedOn: day('2023-11-16'),
    updatedOn: day('2026-01-15'),
  },
}
