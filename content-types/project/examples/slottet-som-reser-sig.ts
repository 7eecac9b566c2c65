import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { italic, lineBreak, quote, richText } from '../../examples/rich-text-builder.ts'

export const slottetSomReserSig: Example = {
  key: 'slottet-som-reser-sig',
  data: {
    title: 'Slottet som reser sig igen',
    lead: 'Av Sundby slott finns bara grunden kvar. Den som håller upp telefonen ser tornen växa ur gräset, ritade efter utgrävningar och berättade av barn från skolan intill.',
    category: ref('categories', 'kultur-och-fritid'),
    status: ref('statuses', 'realiserad'),
    drivenBy: ref('organisations', 'kulturforvaltningen'),
    participants: refs('organisations', 'skolforvaltningen'),
    partners: refs('organisations', 'sundets-hogskola'),
    technologies: refs('technologies', 'ar', 'gis', 'oppna-data'),
    sectors: refs('sectors', 'kultur', 'utbildning'),
    globalGoals: ['4', '11'],
    what: richText(
      'På slottsön finns nio platser där telefonen kan visa hur det såg ut 1420, 1580 och dagen före branden 1679. Ingen app behövs: du läser in en kod på skylten. Berättelserna är inspelade av elever i årskurs sju, som fick ta ställning till vad arkeologerna vet och vad de gissar.',
    ),
    why: richText(
      'Tiotusentals går förbi ruinen varje sommar, men få stannar mer än tre minuter. En uppbyggnad i sten vore både dyr och osann: ingen vet exakt hur slottet såg ut.',
    ),
    how: richText(
      'Museets arkeologer och högskolans studenter byggde modellen av 3 100 mätpunkter. Det som är känt ritas med fast linje, det som är troligt med streckad och det som är gissning syns bara som dimma.',
      quote('Det bästa är att man ser vad de inte vet.', lineBreak(), italic('Elev i årskurs sju')),
    ),
    lessons: richText(
      'Solljus är den förstärkta verklighetens fiende. Klockan ett i juli syns ingenting på skärmen. Vid fem av platserna står nu en liten solskärm av trä.',
      'Den som inte har telefon får låna en läsplatta i kiosken, och varje plats har en tecknad skylt som berättar samma sak.',
    ),
    effects: [
      effect(
        'Besökare stannar längre och lär sig mer',
        'yes',
        [
          'Tiden på slottsön har ökat från 3 till 21 minuter.',
          'Två av tre besökare kunde efteråt säga något som forskarna inte vet.',
        ],
        { name: 'Tid på slottsön', unit: 'minuter', baseline: 3, target: 15, outcome: 21, measuredOn: '2024-08-25' },
      ),
      effect('Platsen går att uppleva för den som inte kan gå på gräset', 'partly', [
        'Sex av nio platser nås med rullstol.',
      ]),
    ],
    contacts: [contact('Museet på slottsön', undefined, 'museet@sundby.example.se', '040-628 04 75')],
    links: [{ title: 'Modellen att ladda ner', url: 'https://data.example.se/slottet' }],
    cover: ref('media', 'slottet-som-reser-sig'),
    video: {
      url: 'https://film.example.org/slottet',
      title: 'Slottet växer fram på en minut',
      poster: ref('media', 'slottet-som-reser-sig'),
    },
    location: { name: 'Slottsön', latitude: 56.0401, longitude: 12.7012 },
    publishedOn: day('2022-12-14'),
    updatedOn: day('2024-09-09'),
  },
}
