import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { bullets, richBlock, richText } from '../../examples/rich-text-builder.ts'

export const ungasBudget: Example = {
  key: 'ungas-budget',
  data: {
    title: 'Ungas budget – två miljoner som barn och unga bestämmer över',
    lead: 'Vartannat år får alla mellan tio och nitton rösta om två miljoner kronor. Förslagen är deras egna, och det som vinner byggs inom ett år. Hittills: en scen, en utesoffa och tre drickfontäner.',
    category: ref('categories', 'demokrati-och-service'),
    status: ref('statuses', 'skala-upp'),
    statusNote: 'Andra omgången är avslutad. Från 2027 ingår även Tångvik.',
    drivenBy: ref('organisations', 'kulturforvaltningen'),
    participants: refs('organisations', 'stadsbyggnadsforvaltningen', 'skolforvaltningen'),
    partners: refs('organisations', 'funktionsratt', 'tangviks-kommun'),
    technologies: refs('technologies', 'e-tjanster', 'gis'),
    sectors: refs('sectors', 'utbildning', 'kultur'),
    globalGoals: ['10', '11', '16'],
    what: richText(
      'Först samlas idéer på torg, i klassrum och på nätet. En jury av unga sorterar dem tillsammans med trafikplanerare och parkförvaltare, som får säga vad något kostar men inte om det är bra. Tjugo förslag går till omröstning, med samma röstkort för tioåringar som för nittonåringar.',
      richBlock('factBox', {
        title: 'Andra omgången i siffror',
        body: richText(bullets('412 idéer', '20 förslag', '5 870 röster, 44 procent av alla i åldern', '7 vinnare')),
      }),
    ),
    why: richText(
      'Unga är en fjärdedel av invånarna men svarar för två procent av synpunkterna på nya planer. När de väl tillfrågades var det ofta om lekplatser, av vuxna som redan hade bestämt sig.',
    ),
    how: richText(
      'Vi lånade modellen från medborgarbudgetar i andra länder och strök allt som krävde inloggning. Rösterna lämnas på skolan eller biblioteket. Den som inte går i skolan får ett kort i brevlådan.',
      'Tidplanen är kort med flit: från idé till byggt på arton månader, så att den som föreslår hinner använda det.',
    ),
    lessons: richText(
      'Säg nej tidigt och med skäl. Ett badhus ryms inte i två miljoner, och det är bättre att höra i januari än i maj.',
      'Elever på anpassad skola röstade inte alls första gången. Andra gången fick alla förslag bildstöd, och hälften röstade.',
    ),
    effects: [
      effect('Unga påverkar sin egen närmiljö', 'yes', [
        'Tolv förslag är byggda.',
        'Sju av tio unga känner till minst ett av dem.',
      ]),
      effect(
        'Fler unga litar på att kommunen lyssnar',
        'partly',
        ['Andelen har ökat från 29 till 37 procent. Målet är hälften.'],
        {
          name: 'Unga som litar på att kommunen lyssnar',
          unit: '%',
          baseline: 29,
          target: 50,
          outcome: 37,
          measuredOn: '2026-04-17',
        },
      ),
      effect(
        'Högt valdeltagande i alla stadsdelar',
        'partly',
        [
          'Deltagandet var 44 procent totalt.',
          'Skillnaden mellan stadsdelar är fortfarande stor: 61 procent som mest, 23 som minst.',
        ],
        { name: 'Andel som röstar', unit: '%', baseline: 31, target: 50, outcome: 44, measuredOn: '2026-03-20' },
      ),
    ],
    contacts: [contact('Nadia Berg', 'samordnare', 'ungasbudget@sundby.example.se', '040-628 04 77')],
    links: [{ title: 'Alla förslag och röster', url: 'https://ungasbudget.example.se' }],
    cover: ref('media', 'ungas-budget'),
    gallery: refs('media', 'karta-over-omradet'),
    involvement: [{ text: 'Arton unga i juryn får arvode för varje möte, precis som andra förtroendevalda.' }],
    milestones: [
      milestone('2023-03-20', 'Första omröstningen'),
      milestone('2024-09-06', 'Scenen i Hamnparken invigs'),
      milestone('2026-03-20', 'Andra omröstningen'),
      milestone('2027-06-01', 'Allt byggt', 'inProgress'),
    ],
    budget: { estimated: 2000000, granted: 2000000, spent: 1870000, isPublic: true },
    publishedOn: day('2023-05-30'),
    updatedOn: day('2026-05-22'),
  },
}
