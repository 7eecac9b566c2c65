import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { bold, bullets, italic, paragraph, richText } from '../../examples/rich-text-builder.ts'

export const cykelgaraget: Example = {
  key: 'cykelgaraget',
  data: {
    title: 'Cykelgaraget som vet när det är fullt',
    lead: 'Under Norra stationen finns 620 torra och låsta cykelplatser. En pelare vid infarten visar hur många som är lediga, och färre cyklar än förr försvinner.',
    category: ref('categories', 'resor-och-trafik'),
    status: ref('statuses', 'realiserad'),
    drivenBy: ref('organisations', 'stadsbyggnadsforvaltningen'),
    participants: refs('organisations', 'region-sundet'),
    partners: refs('organisations', 'cykelkoket', 'fjarrljus'),
    technologies: refs('technologies', 'iot', 'oppna-data'),
    sectors: refs('sectors', 'transport', 'trygghet'),
    globalGoals: ['11', '13'],
    what: richText(
      'Cykelgaraget vid Norra stationen har två våningar, ljus dygnet runt och en verkstad där Sundby Cykelkök lagar cyklar två kvällar i veckan. Varje ställ har en liten givare som känner om det står en cykel där.',
      paragraph(
        'Lediga platser visas på en pelare vid infarten och i resplaneraren. Cyklar som har stått orörda i sextio dagar får en lapp, och efter nittio dagar flyttas de. Det har gett ',
        bold('81 platser tillbaka'),
        ' varje år.',
      ),
    ),
    why: richText(
      '2015 räknade vi cyklar vid stationen en tisdag i maj: 940 cyklar på 410 platser. De som inte fick plats stod mot staket, träd och brandposter. Polisen tog samma år emot 212 anmälningar om stulna cyklar just där.',
      'I en enkät sa var tredje bilpendlare att de skulle cykla till tåget om cykeln stod kvar när de kom hem.',
    ),
    how: richText(
      'Vi började med att måla rutor. På en avstängd parkering ställde vi upp fem sorters ställ och bad pendlare prova dem i tre veckor. De dyraste vann inte: tvåvåningsställ utan fjäder blev stående tomma, eftersom ingen orkade lyfta.',
      bullets(
        'Ställ med gasfjäder i hela övervåningen',
        'Bredare platser för lådcyklar närmast infarten',
        'Öppna siktlinjer i stället för fler kameror',
        [italic('Inga'), ' bommar: grinden öppnas med samma kort som tåget'],
      ),
    ),
    lessons: richText(
      'Vi byggde för få platser för lådcyklar. De var åtta när garaget öppnade och är trettiofyra i dag.',
      'Givarna i golvet slutade fungera första vintern, av vägsalt. De sitter nu i ställens överdel och har hållit i fem år.',
    ),
    effects: [
      effect(
        'Fler pendlare väljer cykel till tåget',
        'yes',
        ['Andelen tågresenärer som cyklar till stationen har ökat från 11 till 19 procent.'],
        {
          name: 'Andel som cyklar till tåget',
          unit: '%',
          baseline: 11,
          target: 18,
          outcome: 19,
          measuredOn: '2023-05-16',
        },
      ),
      effect(
        'Färre cyklar stjäls',
        'partly',
        [
          'Anmälda stölder inom 200 meter från stationen har mer än halverats.',
          'Stölder av batterier till elcyklar har däremot ökat, från 3 till 22 om året.',
        ],
        {
          name: 'Anmälda cykelstölder vid stationen',
          unit: 'per år',
          baseline: 212,
          target: 80,
          outcome: 94,
          measuredOn: '2022-12-31',
        },
      ),
    ],
    contacts: [contact('Tove Alm', 'trafikplanerare', 'cykel@sundby.example.se', '040-628 04 22')],
    links: [{ title: 'Lediga cykelplatser just nu', url: 'https://data.example.se/cykelgarage' }],
    cover: ref('media', 'cykelgaraget'),
    involvement: [
      { text: '186 pendlare provade fem sorters cykelställ under tre veckor. Deras omdömen avgjorde upphandlingen.' },
    ],
    milestones: [
      milestone('2016-08-22', 'Prov på avstängd parkering'),
      milestone('2018-09-03', 'Invigning'),
      milestone('2023-03-01', 'Ombyggnad för lådcyklar'),
    ],
    budget: { estimated: 31000000, granted: 34000000, spent: 36200000, isPublic: true },
    location: { name: 'Norra stationen', latitude: 56.0432, longitude: 12.6951 },
    publishedOn: day('2018-09-12'),
    updatedOn: day('2023-06-02'),
  },
}
