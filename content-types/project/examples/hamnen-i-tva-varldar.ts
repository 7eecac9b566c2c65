import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const hamnenITvaVarldar: Example = {
  key: 'hamnen-i-tva-varldar',
  data: {
    title: 'Hamnen i två världar',
    lead: 'Innan Norra hamnen byggs om finns den redan som digital tvilling. Där går det att prova vind, skuggor, översvämning och var lastbilarna hamnar, och att gå runt med VR-glasögon.',
    category: ref('categories', 'stad-och-byggande'),
    status: ref('statuses', 'pilot'),
    drivenBy: ref('organisations', 'sundby-hamn'),
    participants: refs('organisations', 'stadsbyggnadsforvaltningen'),
    partners: refs('organisations', 'sundets-hogskola', 'kornknarr'),
    technologies: refs('technologies', 'digital-tvilling', 'gis', 'vr', 'iot'),
    sectors: refs('sectors', 'transport', 'bostad', 'digitalisering'),
    globalGoals: ['9', '11', '13'],
    what: richText(
      'Tvillingen visar hamnen så som den är i dag, på några centimeter när. Den får mätvärden från vindmätare, kranar och vattenstånd varje minut. Ovanpå kan planerarna lägga förslag: ett nytt kvarter, en högre kaj, en annan färjetid.',
    ),
    why: richText(
      'Norra hamnen ska rymma både 2 200 bostäder och en godskaj som är i gång dygnet runt. Vid samråd 2023 handlade varannan synpunkt om sådant som ingen kunde svara på: Kommer det att blåsa på torget? Hörs kranen i sovrummet?',
    ),
    how: richText(
      'Modellen byggdes av laserskanningar från båt och drönare. Högskolan räknar på vind och buller, och jämför med mätningar på plats innan resultaten visas för någon.',
      'På biblioteket stod glasögonen framme i sex veckor. Intill fanns en papperskarta, och de flesta använde båda.',
    ),
    effects: [
      effect(
        'Boende förstår vad planen innebär för dem',
        'partly',
        [
          'Av 640 besökare sa 72 procent att de förstod planen bättre.',
          'De som redan var emot planen var det fortfarande, men kunde säga tydligare varför.',
        ],
        { name: 'Besökare som förstår planen bättre', unit: '%', target: 80, outcome: 72, measuredOn: '2026-04-30' },
      ),
      effect('Fel upptäcks före byggstart', 'yes', [
        'Två huskroppar har flyttats efter vindberäkningen.',
        'En planerad infart för lastbilar visade sig korsa skolvägen.',
      ]),
      effect('Tvillingen används i driften', 'tooEarly', []),
    ],
    contacts: [
      contact('Fredrika Sjögren', 'utvecklingschef, Sundby Hamn', 'tvilling@hamn.example.se', '040-628 04 18'),
    ],
    cover: ref('media', 'hamnen-i-tva-varldar'),
    gallery: refs('media', 'karta-over-omradet'),
    location: { name: 'Godskajen', latitude: 56.0532, longitude: 12.6866 },
    budget: { estimated: 7500000, granted: 6000000, spent: 4100000, isPublic: false },
    related: refs('projects', 'bussen-utan-forare'),
    publishedOn: day('2025-01-15'),
    updatedOn: day('2026-05-07'),
  },
}
