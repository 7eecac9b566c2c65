import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { bold, bullets, richText } from '../../examples/rich-text-builder.ts'

export const ljusSomFoljerDig: Example = {
  key: 'ljus-som-foljer-dig',
  data: {
    title: 'Ljus som följer dig genom parken',
    lead: 'I Slottsparken lyser lyktorna svagt tills någon kommer. Då ökar ljuset framför den som går, och sjunker igen bakom. Elen har mer än halverats, och fladdermössen är tillbaka.',
    category: ref('categories', 'stad-och-byggande'),
    status: ref('statuses', 'realiserad'),
    drivenBy: ref('organisations', 'stadsbyggnadsforvaltningen'),
    participants: refs('organisations', 'sundby-energi'),
    partners: refs('organisations', 'funktionsratt', 'fjarrljus'),
    technologies: refs('technologies', 'iot', 'lorawan'),
    sectors: refs('sectors', 'trygghet', 'energi', 'miljo'),
    globalGoals: ['5', '11', '15'],
    what: richText(
      '214 lyktor längs 6,8 kilometer gångväg har fått en värmekänslig givare. Den ser att någon rör sig, men inte vem. Tre lyktor fram och en bakåt ökar till fullt ljus och sjunker efter fyrtio sekunder.',
      'Ljuset blir aldrig helt släckt. På önskemål från Funktionsrätt Sundby är grundnivån högre vid trappor och bänkar, och växlingen så långsam att den inte bländar.',
    ),
    why: richText(
      'Gamla lyktor drog 96 000 kilowattimmar om året och lyste mest på tomma stigar. Samtidigt svarade fyra av tio kvinnor i trygghetsmätningen att de undvek parken efter klockan nio. Att bara släcka var inget alternativ.',
    ),
    how: richText(
      'En grupp på arton personer gick parken fem kvällar, i olika väder, och satte betyg på varje sträcka. Mellan kvällarna ändrade vi nivåer, fart och färg. Den varmaste färgen vann, trots att de flesta först trodde att vitt ljus kändes tryggare.',
      bullets(
        'Givare i stolpen i stället för i armaturen, så att de går att byta utan lift',
        [bold('Ingen kamera'), ' och inga uppgifter som kan kopplas till en person'],
        [
          'Tre nivåer:',
          bullets(
            '10 procent när ingen är där',
            '30 procent vid trappor, bänkar och korsningar',
            '100 procent när någon kommer',
          ),
        ],
      ),
    ),
    lessons: richText(
      'Grävlingar utlöser lyktorna. Det ser märkligt ut klockan tre på natten men kostar nästan inget, och vi har slutat försöka hindra det.',
      'Vi glömde hundägarna. De står still länge, och då blev det mörkt. Tiden höjdes från femton till fyrtio sekunder.',
    ),
    effects: [
      effect(
        'Fler vågar gå i parken på kvällen',
        'partly',
        [
          'Passagerna mellan klockan 20 och 23 har ökat med 27 procent.',
          'Andelen kvinnor som undviker parken har minskat från 41 till 33 procent, mindre än vi hoppats.',
        ],
        {
          name: 'Kvinnor som undviker parken efter klockan 21',
          unit: '%',
          baseline: 41,
          target: 25,
          outcome: 33,
          measuredOn: '2023-11-20',
        },
      ),
      effect('Halverad energianvändning', 'yes', ['Från 96 000 till 39 000 kilowattimmar om året.'], {
        name: 'El till lyktorna',
        unit: 'kWh per år',
        baseline: 96000,
        target: 48000,
        outcome: 39000,
        measuredOn: '2023-12-31',
      }),
      effect('Mindre störning för djurlivet', 'yes', [
        'Tre arter av fladdermöss har setts jaga längs dammen igen, mot en före bytet.',
      ]),
    ],
    contacts: [contact('Elin Roos', 'ljusdesigner', 'ljus@sundby.example.se', '040-628 04 24')],
    cover: ref('media', 'ljus-som-foljer-dig'),
    involvement: [
      {
        text: 'Arton personer gick parken fem kvällar och satte betyg på ljuset. De yngsta var fjorton, den äldsta åttioett.',
      },
    ],
    location: { name: 'Slottsparken', latitude: 56.0417, longitude: 12.7044 },
    publishedOn: day('2022-01-20'),
    updatedOn: day('2024-02-06'),
  },
}
