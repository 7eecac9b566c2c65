import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import {
  bold,
  bullets,
  heading,
  italic,
  link,
  numbers,
  paragraph,
  richBlock,
  richText,
  table,
} from '../../examples/rich-text-builder.ts'

export const badkollen: Example = {
  key: 'badkollen',
  data: {
    title: 'Badkollen – vet om vattnet är rent innan du hoppar i',
    lead: 'Förr tog det två dygn att få svar på ett badvattenprov. Nu mäter tio bojar längs kusten varje kvart, och en skylt på bryggan visar grönt, gult eller rött.',
    category: ref('categories', 'vatten-och-hav'),
    status: ref('statuses', 'realiserad'),
    statusNote: 'Sedan säsongen 2023 sköter Sundby Vatten bojarna som en del av den vanliga driften.',
    drivenBy: ref('organisations', 'sundby-vatten'),
    participants: refs('organisations', 'tangviks-kommun', 'stadsbyggnadsforvaltningen'),
    partners: refs('organisations', 'kustinstitutet', 'fjarrljus'),
    technologies: refs('technologies', 'iot', 'lorawan', 'ai', 'oppna-data'),
    sectors: refs('sectors', 'vatten', 'miljo', 'digitalisering'),
    globalGoals: ['6', '14'],
    what: richText(
      'Vid tio badplatser mellan Norrviken och Tångviks udde ligger från maj till september en gul boj, stor som en hink. Under vattenytan mäter den temperatur, grumlighet, salthalt och hur vattnet lyser i ultraviolett ljus. Ur det räknar en modell ut hur troligt det är att halten tarmbakterier är för hög.',
      'På bryggan sitter en skylt med tre färger och en mening. Samma besked finns på webben, i telefonsvararen och som öppna data.',
      richBlock('factBox', {
        title: 'Så läser du skylten',
        body: richText(
          bullets(
            [bold('Grönt: '), 'vattnet är bra. Bada.'],
            [bold('Gult: '), 'osäkert, oftast efter regn. Små barn och den som lätt blir magsjuk bör vänta.'],
            [bold('Rött: '), 'bada inte. Ett prov är på väg till laboratoriet.'],
          ),
        ),
      }),
    ),
    why: richText(
      paragraph(
        'Sommaren 2019 stängdes Fyrbadet elva dagar i sträck. När provsvaren kom hade vattnet redan varit rent i en vecka. Året innan var det tvärtom: ',
        italic('fyrtiosju personer blev magsjuka'),
        ' innan skylten kom upp.',
      ),
      'Ett vanligt prov odlas på laboratorium och tar två dygn. Men föroreningar efter skyfall kommer och går på några timmar. Vi behövde något som var snabbare, även om det inte var lika exakt.',
    ),
    how: richText(
      heading('h3', 'Börja med det som gick att låna'),
      'Första sommaren lånade vi tre bojar av Kustinstitutet och tog vanliga prover bredvid dem varje dag i elva veckor. Det blev 231 par av mätvärden, tillräckligt för att se att idén höll vid två av tre stränder.',
      table(
        ['Strand', 'Prover', 'Samma besked'],
        ['Fyrbadet', '77', '74'],
        ['Norrvikens brygga', '77', '73'],
        ['Tångviks udde', '77', '58'],
      ),
      heading('h3', 'Sedan en sak i taget'),
      numbers(
        'Bygga en boj som tål is, måsar och nyfikna händer.',
        'Träna modellen på tre somrars prover, en modell för varje strand.',
        'Prova skyltens ord på badgäster. ”Otjänligt” byttes mot ”Bada inte”.',
        'Bestämma vem som åker ut när en boj tystnar.',
      ),
      heading('h4', 'När det är osäkert säger vi det'),
      'Modellen svarar med en sannolikhet. Mellan 20 och 60 procent visar skylten gult, och det är ett ärligare besked än både grönt och rött.',
      paragraph(
        'Ritningar och programkod är fria att använda och ligger i ',
        link('ett öppet arkiv', 'https://kod.example.org/badkollen'),
        '.',
      ),
    ),
    lessons: richText(
      'Den första bojen skrämde badgästerna. Den såg ut som ett varningsmärke, och på Fyrbadet halverades antalet badare den första veckan. En ring i grönt ljus och en informationsdag vid glasskiosken löste det.',
      'Vi räknade inte med havstulpaner. Linserna måste torkas var fjortonde dag, och det är i dag halva kostnaden för driften.',
      richBlock('sourcedQuote', {
        quote: 'Det svåra var inte att mäta. Det svåra var att våga skriva ”vi vet inte” på en skylt.',
        source: 'Linnea Brask, miljöingenjör på Sundby Vatten',
      }),
    ),
    effects: [
      effect(
        'Badgäster får besked om vattnet samma dag som det ändras',
        'yes',
        [
          'Tiden från förändring till besked är i genomsnitt 25 minuter.',
          'Nio av tio badgäster som tillfrågades sommaren 2024 förstod skylten utan förklaring.',
        ],
        {
          name: 'Tid från förändring till besked',
          unit: 'timmar',
          baseline: 48,
          target: 2,
          outcome: 0.4,
          measuredOn: '2024-08-30',
        },
      ),
      effect(
        'Ingen ska bli magsjuk av att bada vid en kommunal badplats',
        'partly',
        [
          'Anmälda fall av magsjuka efter bad har minskat från 47 till 6 om året.',
          'Två utbrott 2023 kom från båtar och syntes inte i modellen.',
        ],
        {
          name: 'Anmälda fall av magsjuka efter bad',
          unit: 'fall per år',
          baseline: 47,
          target: 0,
          outcome: 6,
          measuredOn: '2024-10-01',
        },
      ),
      effect(
        'Färre onödiga stängningar',
        'yes',
        ['Antalet stängda dagar har minskat från 64 till 19 per säsong, räknat på alla badplatser.'],
        {
          name: 'Stängda dagar per säsong',
          unit: 'dagar',
          baseline: 64,
          target: 30,
          outcome: 19,
          measuredOn: '2024-09-15',
        },
      ),
    ],
    contacts: [
      contact('Linnea Brask', 'miljöingenjör', 'badkollen@vatten.example.se', '040-628 04 12'),
      contact('Sundby Vatten, kundtjänst', undefined, 'kundtjanst@vatten.example.se', '040-628 04 10'),
    ],
    links: [
      { title: 'Badvattnet just nu', url: 'https://vatten.example.se/badkollen' },
      { title: 'Mätvärden som öppna data', url: 'https://data.example.se/badvatten' },
    ],
    cover: ref('media', 'badkollen'),
    gallery: refs('media', 'badkollen-boj', 'karta-over-omradet'),
    challenge: ref('challenges', 'ett-hav-att-bada-i'),
    involvement: [
      {
        text: 'Badgäster vid fyra stränder valde mellan sex förslag till skylt. Vinnaren ritades om två gånger efter deras synpunkter.',
      },
      { text: 'Vinterbadarna på Fyrbadet provade den första bojen och rapporterade när den slet sig.' },
    ],
    milestones: [
      milestone('2019-10-01', 'Förstudie efter stängningen av Fyrbadet'),
      milestone('2020-06-08', 'Tre lånade bojar i vattnet'),
      milestone('2021-06-01', 'Egen boj, version ett', 'done', 'Fem av åtta höll hela säsongen.'),
      milestone('2023-05-15', 'Tio bojar i ordinarie drift'),
    ],
    budget: { estimated: 1900000, granted: 2100000, spent: 2340000, isPublic: true },
    location: { name: 'Fyrbadet, Sundby', latitude: 56.021, longitude: 12.712 },
    publishedOn: day('2021-06-14'),
    updatedOn: day('2024-10-08'),
  },
}
