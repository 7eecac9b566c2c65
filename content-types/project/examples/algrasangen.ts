import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { heading, link, paragraph, richText } from '../../examples/rich-text-builder.ts'

export const algrasangen: Example = {
  key: 'algrasangen',
  data: {
    title: 'Ålgräsängen kommer tillbaka',
    lead: 'På en mjuk botten utanför Tångvik planterar dykare och skolklasser ålgräs, skott för skott. En hektar är planterad. Torskynglen kom redan andra sommaren.',
    category: ref('categories', 'vatten-och-hav'),
    status: ref('statuses', 'skala-upp'),
    statusNote: 'Två hektar till planteras somrarna 2027 och 2028, om musslorna håller.',
    drivenBy: ref('organisations', 'tangviks-kommun'),
    participants: refs('organisations', 'sundby-vatten', 'skolforvaltningen'),
    partners: refs('organisations', 'kustinstitutet'),
    technologies: refs('technologies', 'dronare', 'gis', 'ai', 'oppna-data'),
    sectors: refs('sectors', 'miljo', 'vatten', 'utbildning'),
    globalGoals: ['13', '14', '15'],
    challenge: ref('challenges', 'ett-hav-att-bada-i'),
    what: richText(
      'Ålgräs är havets äng. Det binder kol, dämpar vågor och ger skydd åt fiskyngel. Sedan 1980-talet har åtta av tio ängar i vår del av sundet försvunnit. Vi planterar nya på tre till fem meters djup, skyddade av ett bälte av blåmusslor.',
    ),
    why: richText(
      'Utan ålgräs grumlas vattnet av minsta vind, och då får nytt gräs inget ljus. Ängen kommer alltså inte tillbaka av sig själv. Samtidigt har stormarna ätit sex meter av Tångviks strand på tio år.',
    ),
    how: richText(
      heading('h3', 'Ett skott i taget'),
      'Friska skott hämtas från en äng som har råd, högst tre procent av ytan. På land sorterar elever dem i knippen om tjugo. Dykarna sätter sexton skott per kvadratmeter.',
      heading('h3', 'Musslorna'),
      'Mellan ängen och öppet vatten hänger musselodlingar. De filtrerar vattnet så att ljuset når ner, och lugnar vågorna första året.',
      heading('h3', 'Se utan att störa'),
      paragraph(
        'En drönare fotograferar ängen varannan vecka. Programmet som räknar skott i bilderna är ',
        link('öppet', 'https://kod.example.org/algras'),
        ' och har märkts upp av elever i årskurs åtta.',
      ),
    ),
    effects: [
      effect(
        'En livskraftig äng på tre hektar',
        'partly',
        [
          '1,1 hektar är planterad, 0,8 har överlevt två vintrar.',
          'En storm i januari 2026 tog en fjärdedel av den yttre kanten.',
        ],
        { name: 'Levande ålgräs', unit: 'hektar', baseline: 0, target: 3, outcome: 0.8, measuredOn: '2026-08-28' },
      ),
      effect(
        'Mer liv på botten',
        'yes',
        [
          'Antalet arter i provtagningen har ökat från 14 till 39.',
          'Torskyngel finns i hälften av näten, mot inget före planteringen.',
        ],
        { name: 'Arter i provtagning', unit: 'arter', baseline: 14, target: 30, outcome: 39, measuredOn: '2026-08-28' },
      ),
      effect('Klarare vatten', 'tooEarly', ['Siktdjupet varierar för mycket mellan åren för att säga något säkert.']),
    ],
    contacts: [
      contact('Märta Lindgren', 'marinbiolog, Kustinstitutet', 'algras@kustinstitutet.example.org', '08-465 004 40'),
      contact('Tångviks kommun, miljöenheten', undefined, 'miljo@tangvik.example.se'),
    ],
    links: [{ title: 'Kartor och bilder från drönaren', url: 'https://data.example.se/algras' }],
    cover: ref('media', 'algrasangen'),
    gallery: refs('media', 'badkollen-boj', 'karta-over-omradet'),
    involvement: [
      { text: 'Sju skolklasser sorterar skott och räknar på bilderna.' },
      { text: 'Yrkesfiskarna i Tångvik pekade ut var ängarna låg förr.' },
    ],
    location: { name: 'Tångviks udde', latitude: 55.978, longitude: 12.752 },
    registerNumbers: [{ number: 'TKS 2025/00089' }],
    budget: { estimated: 3300000, granted: 3300000, spent: 2100000, isPublic: true },
    related: refs('projects', 'badkollen', 'brunnar-som-sager-till'),
    publishedOn: day('2025-05-27'),
    updatedOn: day('2026-09-18'),
  },
}
