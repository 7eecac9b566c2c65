import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { documentLink, paragraph, richText } from '../../examples/rich-text-builder.ts'

export const brunnarSomSagerTill: Example = {
  key: 'brunnar-som-sager-till',
  data: {
    title: 'Brunnarna som säger till före översvämningen',
    lead: 'Hundratjugo dagvattenbrunnar mäter hur högt vattnet står. När ett skyfall kommer vet driften vilka brunnar som är igensatta, och boende i låga källare får ett sms i tid.',
    category: ref('categories', 'vatten-och-hav'),
    status: ref('statuses', 'skala-upp'),
    statusNote: 'Från 120 till 400 brunnar före sommaren 2027.',
    drivenBy: ref('organisations', 'sundby-vatten'),
    participants: refs('organisations', 'stadsbyggnadsforvaltningen', 'raddningstjansten'),
    partners: refs('organisations', 'fjarrljus', 'sundbyhem'),
    technologies: refs('technologies', 'iot', 'lorawan', 'gis', 'ai'),
    sectors: refs('sectors', 'vatten', 'trygghet', 'bostad'),
    globalGoals: ['6', '11', '13'],
    challenge: ref('challenges', 'ett-hav-att-bada-i'),
    what: richText(
      'En givare stor som en tennisboll hänger under brunnslocket. Den mäter var femte minut när det är torrt och varje minut när det regnar. Tillsammans med radarbilder ger det en prognos: vilka gator står under vatten om tjugo minuter?',
      'Boende i 310 källarlägenheter och verksamheter kan anmäla sig till varning.',
    ),
    why: richText(
      'Den 14 augusti 2021 föll 92 millimeter på två timmar. 140 källare fylldes, två förskolor stängdes i månader och bräddat avloppsvatten rann ut vid Fyrbadet. Efteråt visade det sig att var femte brunn i de värst drabbade kvarteren var full av löv.',
    ),
    how: richText(
      'Vi började på fyra gator, med brunnar som driften visste var besvärliga. Första hösten gick åtta av tjugo givare sönder. Den nya ligger i ett hölje som gjuts i ett stycke.',
      paragraph(
        'Radionätet är detsamma som för bojarna i ',
        documentLink('Badkollen', ref('projects', 'badkollen')),
        ', och därför kostade uppkopplingen nästan ingenting.',
      ),
      'Varningen provades med tio hushåll. De bad om tre saker: säg vad jag ska göra, säg det på svenska som min mormor förstår och väck mig bara om det är på riktigt.',
    ),
    effects: [
      effect(
        'Färre översvämmade källare',
        'tooEarly',
        [
          'Inget skyfall av samma storlek har kommit än. Vid två mindre skyfall 2026 fick 9 källare in vatten, mot 31 vid liknande regn 2019.',
        ],
        {
          name: 'Källare med vatten vid 40 mm på en timme',
          unit: 'källare',
          baseline: 31,
          target: 10,
          outcome: 9,
          measuredOn: '2026-08-24',
        },
      ),
      effect(
        'Brunnar rensas där det behövs',
        'yes',
        [
          'Rensningarna har blivit färre, från 2 100 till 1 350 om året, men igensatta brunnar har minskat från 18 till 5 procent.',
        ],
        {
          name: 'Igensatta brunnar vid kontroll',
          unit: '%',
          baseline: 18,
          target: 6,
          outcome: 5,
          measuredOn: '2026-09-30',
        },
      ),
      effect('Boende får varning i tid', 'partly', [
        'Tre av fyra varningar kom minst femton minuter före vattnet.',
        'En varning gick ut i onödan, klockan fyra på morgonen.',
      ]),
    ],
    contacts: [
      contact('Sundby Vatten, driftcentralen', undefined, 'drift@vatten.example.se', '040-628 04 11'),
      contact('Omar Haddad', 'dagvatteningenjör', 'omar.haddad@vatten.example.se'),
    ],
    links: [{ title: 'Anmäl dig till varning', url: 'https://vatten.example.se/varning' }],
    cover: ref('media', 'brunnar-som-sager-till'),
    gallery: refs('media', 'karta-over-omradet'),
    involvement: [{ text: 'Tio hushåll i källarplan skrev om varningen tills den gick att förstå halvvaken.' }],
    milestones: [
      milestone('2021-08-14', 'Skyfallet'),
      milestone('2023-10-02', 'Tjugo givare'),
      milestone('2024-09-16', '120 givare'),
      milestone('2027-05-31', '400 givare', 'inProgress'),
    ],
    budget: { estimated: 5400000, granted: 5400000, spent: 2900000, isPublic: true },
    location: { name: 'Nedre Sundby', latitude: 56.0381, longitude: 12.6987 },
    related: refs('projects', 'badkollen'),
    publishedOn: day('2024-09-19'),
    updatedOn: day('2026-10-06'),
  },
}
