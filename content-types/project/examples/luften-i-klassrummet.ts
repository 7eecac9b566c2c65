import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import {
  bold,
  heading,
  italic,
  numbers,
  paragraph,
  quote,
  richBlock,
  richText,
} from '../../examples/rich-text-builder.ts'

export const luftenIKlassrummet: Example = {
  key: 'luften-i-klassrummet',
  data: {
    title: 'Luften i klassrummet – elever som mäter, öppnar och mår bättre',
    lead: 'Eleverna på Strandskolan skrev ut sina egna luftmätare i plast och gav dem form av ugglor. När ugglan blir röd öppnas fönstret. I dag sitter 340 ugglor i 24 skolor.',
    category: ref('categories', 'larande-och-etablering'),
    status: ref('statuses', 'realiserad'),
    drivenBy: ref('organisations', 'skolforvaltningen'),
    partners: refs('organisations', 'sundets-hogskola', 'fjarrljus'),
    technologies: refs('technologies', 'iot', '3d-printing', 'lorawan', 'oppna-data'),
    sectors: refs('sectors', 'utbildning', 'miljo'),
    globalGoals: ['3', '4'],
    what: richText(
      'Ugglan är en mätare för koldioxid, värme och fukt. Höljet är ritat av elever och görs i skolornas egna 3D-skrivare. Grön mage betyder att luften är bra, gul att det snart är dags att vädra, röd att det är dags nu.',
      'Mätvärdena sparas utan att någon kan se vem som var i rummet, och lärarna använder dem i matematik och naturkunskap från årskurs fyra.',
    ),
    why: richText(
      quote('Efter lunch känns det som att huvudet är fullt av bomull.'),
      'Så skrev en elev i årskurs sex när skolan bad om förslag 2017. Mätningar visade att hon hade rätt: i elva av sexton salar låg koldioxiden över 1 500 ppm mer än två timmar om dagen.',
      'Ny ventilation var beslutad men skulle dröja till 2024. Något behövde göras till dess, och det fick inte kosta mycket.',
    ),
    how: richText(
      heading('h3', 'Från slöjdsal till skåp'),
      numbers(
        'En klass byggde fyra mätare av delar för 390 kronor styck.',
        'Högskolan jämförde dem med instrument för 40 000. Skillnaden var mindre än fem procent.',
        'Sex skolor provade under en vinter.',
        'Sundby fick ett avtal om delar, och skolorna fick monteringsanvisning och filmer.',
      ),
      heading('h3', 'Reglerna kring fönstret'),
      paragraph(
        'Tekniken var den lätta biten. Fler frågor väckte ',
        italic('vem som får öppna ett fönster'),
        '. Efter samtal med fastighetsenheten fick varje klass två fönstervärdar i veckan.',
      ),
      richBlock('video', {
        url: 'https://film.example.org/bygg-en-uggla',
        title: 'Så bygger du en uggla på fyrtio minuter',
      }),
    ),
    lessons: richText(
      'Låt eleverna äga felet också. När tolv mätare visade noll skrev klassen felsökningslistan som alla skolor nu använder.',
      'Ett rött ljus mitt i ett prov stör. Ugglan har därför ett tyst läge.',
      paragraph(
        'Kostnaden för batterier glömdes bort i kalkylen: ',
        bold('26 000 kronor om året'),
        ', som nu ligger i skolornas ram.',
      ),
    ),
    effects: [
      effect(
        'Eleverna slipper dålig luft medan de väntar på ny ventilation',
        'yes',
        [
          'Tiden med röd luft har minskat från 132 till 18 minuter per sal och dag.',
          'I salar som redan hade god ventilation märks ingen skillnad.',
        ],
        {
          name: 'Tid över 1 500 ppm koldioxid',
          unit: 'minuter per dag',
          baseline: 132,
          target: 30,
          outcome: 18,
          measuredOn: '2022-03-18',
        },
      ),
      effect(
        'Fler elever tycker att naturkunskap har med deras vardag att göra',
        'partly',
        ['I årskurs sex ökade andelen från 48 till 63 procent.', 'I årskurs nio syns ingen förändring.'],
        {
          name: 'Elever i årskurs sex som håller med',
          unit: '%',
          baseline: 48,
          target: 65,
          outcome: 63,
          measuredOn: '2022-05-20',
        },
      ),
      effect('Skolorna kan sköta mätarna själva', 'yes', ['21 av 24 skolor har en elevgrupp som bygger och lagar.']),
    ],
    contacts: [
      contact(
        'Ahmed Farah',
        'utvecklingsledare, Skol- och fritidsförvaltningen',
        'ugglan@sundby.example.se',
        '040-628 04 31',
      ),
    ],
    links: [
      { title: 'Ritningar och monteringsanvisning', url: 'https://kod.example.org/ugglan' },
      { title: 'Mätvärden per skola', url: 'https://data.example.se/skolluft' },
    ],
    files: [
      { title: 'Checklista: så startar ni på er skola', file: ref('documents', 'checklista-starta-pa-er-skola') },
    ],
    cover: ref('media', 'luften-i-klassrummet'),
    gallery: refs('media', 'verkstadsmote'),
    involvement: [{ text: 'Idén, formen och felsökningslistan kommer från elever i årskurs fem till nio.' }],
    milestones: [
      milestone('2017-11-06', 'Elevernas förslag'),
      milestone('2018-10-01', 'Vinterprov i sex skolor'),
      milestone('2021-08-16', 'Alla 24 skolor'),
    ],
    publishedOn: day('2019-03-05'),
    updatedOn: day('2022-11-21'),
  },
}
