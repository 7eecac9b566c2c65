import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { bold, heading, paragraph, richBlock, richText } from '../../examples/rich-text-builder.ts'

export const solenPaSkoltaken: Example = {
  key: 'solen-pa-skoltaken',
  data: {
    title: 'Solen på skoltaken',
    lead: 'Elva skolor gör sin egen el och delar överskottet med varandra. Batterier sparar eftermiddagens sol till kvällens idrott, och eleverna ser varje timme vad taket ger.',
    category: ref('categories', 'klimat-och-energi'),
    status: ref('statuses', 'skala-upp'),
    statusNote: 'Elva av tjugofyra skolor är klara. Fem tak måste förstärkas först.',
    drivenBy: ref('organisations', 'sundby-energi'),
    participants: refs('organisations', 'skolforvaltningen'),
    partners: refs('organisations', 'sundets-hogskola'),
    technologies: refs('technologies', 'batterilager', 'gis', 'oppna-data'),
    sectors: refs('sectors', 'energi', 'utbildning'),
    globalGoals: ['7', '13'],
    what: richText(
      '4 600 kvadratmeter solceller och batterier på sammanlagt 1,2 megawattimmar. När solen står högt är det lov och skolorna tomma: då går elen till badhuset och till laddning av hemtjänstens bilar.',
      richBlock('factBox', {
        title: 'Vad ger ett skoltak?',
        body: richText(
          paragraph(
            'Strandskolans tak ger ',
            bold('118 000 kilowattimmar'),
            ' om året. Det räcker till skolans egen el i sju månader, eller till att köra hemtjänstens elbilar ett helt år.',
          ),
        ),
      }),
    ),
    why: richText(
      'När elpriset steg 2022 ökade skolornas kostnad med 14 miljoner kronor. Samtidigt låg 31 000 kvadratmeter platta tak tomma. Solkartan visade vilka som var värda att använda.',
    ),
    how: richText(
      'Varje tak bedömdes efter fyra saker: sol, bärighet, ålder och vem som använder elen. De två bästa byggdes först, med samma upphandling som kan ropas av för resten.',
      'Lärare tog fram uppgifter för årskurs fyra till nio med skolans egna mätvärden.',
      heading('h3', 'Batteriet'),
      'Räddningstjänsten var med från första ritningen. Batterierna står utomhus, fyra meter från fasad, i skåp som kan kylas utifrån.',
    ),
    effects: [
      effect(
        'Skolorna köper mindre el',
        'partly',
        ['Köpt el har minskat med 34 procent på de elva skolorna. Målet är hälften när batterierna är rätt inställda.'],
        { name: 'Minskning av köpt el', unit: '%', baseline: 0, target: 50, outcome: 34, measuredOn: '2026-07-31' },
      ),
      effect(
        'Anläggningarna är betalda inom tolv år',
        'tooEarly',
        ['Efter två år ligger intäkterna fyra procent över kalkylen.'],
        { name: 'Beräknad återbetalningstid', unit: 'år', target: 12 },
      ),
    ],
    contacts: [contact('Mikael Thörn', 'projektledare, Sundby Energi', 'sol@energi.example.se', '040-628 04 15')],
    links: [{ title: 'Vad taken ger just nu', url: 'https://energi.example.se/skoltak' }],
    cover: ref('media', 'solen-pa-skoltaken'),
    milestones: [
      milestone('2023-02-13', 'Solkartan är klar'),
      milestone('2024-05-02', 'De två första taken'),
      milestone('2026-06-12', 'Elva skolor'),
      milestone('2028-08-14', 'Alla tak som håller', 'notStarted'),
    ],
    budget: { estimated: 38000000, granted: 41000000, spent: 19300000, isPublic: true },
    publishedOn: day('2024-05-07'),
    updatedOn: day('2026-08-17'),
  },
}
