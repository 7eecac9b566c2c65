import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { link, numbers, paragraph, richText } from '../../examples/rich-text-builder.ts'

export const hjalpmedelUrSkrivaren: Example = {
  key: 'hjalpmedel-ur-skrivaren',
  data: {
    title: 'Hjälpmedel ur skrivaren',
    lead: 'Ett skaft som passar just din hand, färdigt samma eftermiddag. Arbetsterapeuter och användare ritar hjälpmedel tillsammans, och ritningarna får vem som helst ladda ner.',
    category: ref('categories', 'halsa-och-omsorg'),
    status: ref('statuses', 'pilot'),
    statusNote: 'Piloten pågår till mars 2027. Frågan om vem som ansvarar för säkerheten är ännu inte löst.',
    drivenBy: ref('organisations', 'vard-och-omsorgsforvaltningen'),
    participants: refs('organisations', 'region-sundet'),
    partners: refs('organisations', 'funktionsratt', 'sundets-hogskola'),
    technologies: refs('technologies', '3d-printing', 'oppna-data'),
    sectors: refs('sectors', 'omsorg'),
    globalGoals: ['3', '10', '12'],
    what: richText(
      'I ett rum på rehabiliteringen står tre 3D-skrivare. Här görs det som inte finns att köpa: ett handtag till en cittra, en korthållare för en hand, en nyckelvridare med dotterns namn. Hittills 214 föremål till 97 personer.',
      'Materialet kostar i snitt fjorton kronor per föremål.',
    ),
    why: richText(
      'Ett specialanpassat hjälpmedel tog elva veckor och kostade flera tusen kronor. Många avstod, eller lagade med tejp. I ett förråd fann vi 340 hjälpmedel som ingen använde, eftersom de nästan passade.',
    ),
    how: richText(
      numbers(
        'Användaren visar vad som är svårt, gärna hemma.',
        'En modell i lera eller modellvax formas i handen.',
        'Formen skannas, ritas och skrivs ut.',
        'Användaren provar i två veckor. Två av tre föremål görs om minst en gång.',
      ),
      paragraph(
        'Ritningarna läggs i ',
        link('ett öppet bibliotek', 'https://kod.example.org/hjalpmedel'),
        ', utan uppgifter om vem som bad om dem.',
      ),
    ),
    effects: [
      effect(
        'Kortare väntan på hjälpmedel som passar',
        'yes',
        ['Från elva veckor till fyra dagar för enkla föremål.'],
        {
          name: 'Tid från behov till färdigt hjälpmedel',
          unit: 'dagar',
          baseline: 77,
          target: 7,
          outcome: 4,
          measuredOn: '2026-09-01',
        },
      ),
      effect('Fler hjälpmedel används', 'tooEarly', [
        'Efter ett halvår använde 81 procent sitt föremål varje vecka. Underlaget är litet.',
      ]),
      effect('Användarna är med och ritar', 'partly', [
        'Hälften har varit med i hela ritningen. Programmet är svårt, och vi söker ett enklare.',
      ]),
    ],
    contacts: [contact('Anna-Karin Moe', 'arbetsterapeut', 'skrivaren@sundby.example.se', '040-628 04 86')],
    cover: ref('media', 'hjalpmedel-ur-skrivaren'),
    gallery: refs('media', 'verkstadsmote'),
    publishedOn: day('2024-02-22'),
    updatedOn: day('2026-09-15'),
  },
}
