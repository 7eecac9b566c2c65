import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { bullets, link, paragraph, richBlock, richText } from '../../examples/rich-text-builder.ts'

export const bygglovPaFemDagar: Example = {
  key: 'bygglov-pa-fem-dagar',
  data: {
    title: 'Bygglov på fem dagar',
    lead: 'Den som vill bygga ett uterum eller en mindre tillbyggnad får besked inom en vecka. Hemligheten är inte snabbare handläggare, utan att ansökan är rätt redan när den kommer in.',
    category: ref('categories', 'demokrati-och-service'),
    status: ref('statuses', 'realiserad'),
    drivenBy: ref('organisations', 'stadsbyggnadsforvaltningen'),
    partners: refs('organisations', 'kornknarr'),
    technologies: refs('technologies', 'e-tjanster', 'automatisering', 'gis'),
    sectors: refs('sectors', 'digitalisering', 'bostad'),
    globalGoals: ['9', '16'],
    what: richText(
      'I e-tjänsten ritar du på en karta över din egen tomt. Tjänsten känner till detaljplanen, måttreglerna och ledningarna i marken, och säger direkt om något inte går. När du skickar in är ansökan komplett, och en handläggare fattar beslut inom fem arbetsdagar.',
      richBlock('factBox', {
        title: 'Det här omfattas',
        body: richText(
          bullets(
            'Uterum, inglasningar och altantak',
            'Tillbyggnader upp till 30 kvadratmeter',
            'Garage och förråd',
            'Byte av fasadmaterial utanför kulturmiljöer',
          ),
        ),
      }),
    ),
    why: richText(
      '2018 var sju av tio ansökningar ofullständiga. Varje komplettering tog i snitt sjutton dagar, och det var nästan alltid samma fyra saker som saknades: situationsplan, marknivåer, fasadritning och grannens adress.',
      'De sökande var arga, och handläggarna trötta på att skriva samma brev.',
    ),
    how: richText(
      'Vi satte oss bredvid tjugo personer medan de fyllde i blanketten. Ingen av dem förstod ordet ”marköversiktsplan”. Tolv av dem hade ritat rätt, men på fel papper.',
      'Därefter byggde vi tjänsten fråga för fråga, i ordning efter hur ofta något saknades. Efter den fjärde frågan hade två tredjedelar av kompletteringarna försvunnit, ett halvår innan tjänsten var klar.',
      paragraph(
        'Programmet är öppet och ',
        link('fritt att använda', 'https://kod.example.org/bygglov'),
        '. Nio kommuner gör det i dag.',
      ),
    ),
    lessons: richText(
      'Automatiska kontroller får aldrig säga nej. De får säga ”det här behöver en människa titta på”. När vi bytte de orden slutade människor överklaga besked som inte ens var beslut.',
      'Papper finns kvar. Var tionde sökande kommer till Kontaktcenter, och då fyller de i tjänsten tillsammans.',
    ),
    effects: [
      effect(
        'Enkla ärenden får beslut inom fem arbetsdagar från komplett ansökan',
        'yes',
        ['93 procent av de enkla ärendena 2024 fick beslut inom fem dagar.'],
        {
          name: 'Tid från ansökan till beslut',
          unit: 'dagar',
          baseline: 41,
          target: 5,
          outcome: 4.2,
          measuredOn: '2024-12-31',
        },
      ),
      effect('Färre ansökningar behöver kompletteras', 'yes', ['Andelen har sjunkit från 70 till 12 procent.'], {
        name: 'Ansökningar som behöver kompletteras',
        unit: '%',
        baseline: 70,
        target: 20,
        outcome: 12,
        measuredOn: '2024-12-31',
      }),
      effect('Handläggarna får mer tid för svåra ärenden', 'partly', [
        'Tid för tillsyn har ökat med sex timmar i veckan.',
        'Antalet överklagade ärenden är oförändrat, och de tar lika lång tid som förut.',
      ]),
    ],
    contacts: [
      contact('Bygglovsenheten', undefined, 'bygglov@sundby.example.se', '040-628 04 40'),
      contact('Ingrid Wessel', 'enhetschef', 'ingrid.wessel@sundby.example.se', '040-628 04 41'),
    ],
    links: [{ title: 'Sök bygglov', url: 'https://sundby.example.se/bygglov' }],
    cover: ref('media', 'bygglov-pa-fem-dagar'),
    involvement: [
      { text: 'Tjugo sökande visade hur de gjorde, med blanketten i handen.' },
      { text: 'Grannar som fått yttra sig hjälpte till att skriva om brevet som de får.' },
    ],
    budget: { estimated: 1200000, granted: 1200000, spent: 1150000, isPublic: false },
    publishedOn: day('2020-10-06'),
    updatedOn: day('2025-02-11'),
  },
}
