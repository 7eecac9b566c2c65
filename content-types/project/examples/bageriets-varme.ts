import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const bagerietsVarme: Example = {
  key: 'bageriets-varme',
  data: {
    title: 'Bageriets värme värmer badhuset',
    lead: 'Bagarbodens ugnar är varma dygnet runt. I stället för att släppa ut värmen genom skorstenen leds den 300 meter under gatan, till bassängen i Östra badet.',
    category: ref('categories', 'klimat-och-energi'),
    status: ref('statuses', 'pilot'),
    statusNote: 'Första vintern är avklarad. Ett fel på en växlare stoppade leveransen i nio dagar.',
    drivenBy: ref('organisations', 'sundby-energi'),
    partners: refs('organisations', 'bagarboden'),
    technologies: refs('technologies', 'iot', 'digital-tvilling'),
    sectors: refs('sectors', 'energi'),
    globalGoals: ['7', '9', '13'],
    challenge: ref('challenges', 'bygg-av-det-som-finns'),
    what: richText(
      'En värmeväxlare på bageriets tak tar vara på 70-gradig luft. Vattnet går i ett isolerat rör till badhuset, där det håller bassängen på 27 grader och duscharna varma. Räcker det inte tar fjärrvärmen vid.',
    ),
    why: richText(
      'En simmare undrade i ett mejl varför det doftade bröd och kändes varmt på gatan när badets energikostnad samtidigt hotade öppettiderna. Frågan gick till energibolaget, som mätte. Skorstenen släppte ut lika mycket värme som badet köpte.',
    ),
    how: richText(
      'Bageriet behövde veta att bröden inte påverkas, så en modell av ugnarna kördes i fyra månader innan något rör grävdes ner. Avtalet löper på fem år och delar vinsten lika.',
    ),
    effects: [
      effect('Badet köper mindre värme', 'partly', ['46 procent mindre köpt värme första vintern, mot väntade 60.'], {
        name: 'Minskning av köpt värme',
        unit: '%',
        baseline: 0,
        target: 60,
        outcome: 46,
        measuredOn: '2026-04-30',
      }),
      effect('Badet kan hålla öppet på söndagar', 'yes', ['Söndagsöppet sedan februari 2026.']),
    ],
    contacts: [contact('Mikael Thörn', 'projektledare, Sundby Energi', 'varme@energi.example.se', '040-628 04 15')],
    cover: ref('media', 'bageriets-varme'),
    location: { name: 'Östra badet', latitude: 56.0405, longitude: 12.7251 },
    related: refs('projects', 'solen-pa-skoltaken', 'aterbruksdepan'),
    publishedOn: day('2026-01-29'),
    updatedOn: day('2026-05-19'),
  },
}
