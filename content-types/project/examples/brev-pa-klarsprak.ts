import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { documentLink, paragraph, richBlock, richText } from '../../examples/rich-text-builder.ts'

export const brevPaKlarsprak: Example = {
  key: 'brev-pa-klarsprak',
  data: {
    title: 'Brev på klarspråk',
    lead: 'Ett verktyg föreslår enklare ord, kortare meningar och en tydlig rubrik i kommunens brev. Handläggaren bestämmer alltid. Samtalen om ”vad betyder det här?” har minskat med en tredjedel.',
    category: ref('categories', 'demokrati-och-service'),
    status: ref('statuses', 'pilot'),
    statusNote: 'Används av 60 handläggare i tre förvaltningar till sommaren 2027.',
    drivenBy: ref('organisations', 'kontaktcenter'),
    participants: refs('organisations', 'stadsbyggnadsforvaltningen', 'vard-och-omsorgsforvaltningen'),
    partners: refs('organisations', 'funktionsratt', 'kornknarr', 'sundets-hogskola'),
    technologies: refs('technologies', 'ai', 'sprakteknik'),
    sectors: refs('sectors', 'digitalisering'),
    globalGoals: ['10', '16'],
    what: richText(
      'Handläggaren klistrar in sitt utkast och får tre saker tillbaka: förslag på rubrik, meningar som går att korta och en fråga: ”Vad ska den som läser göra nu?” Programmet körs på kommunens egna datorer. Ingen text lämnar huset.',
      'Beslutets skäl och hänvisningar till lag är låsta, och kan inte ändras av verktyget.',
    ),
    why: richText(
      'Kontaktcenter får 31 000 samtal om året från människor som har fått ett brev de inte förstår. Vi lät åttio invånare läsa tio vanliga brev. Hälften kunde inte säga om de fått ja eller nej.',
      richBlock('sourcedQuote', {
        quote: 'Språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt.',
        source: 'Språklagen (2009:600), 11 §',
        url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/spraklag-2009600_sfs-2009-600/',
      }),
    ),
    how: richText(
      'Först skrevs de tio vanligaste breven om för hand, tillsammans med dem som fått dem. De breven blev facit. Därefter jämförde vi fyra språkmodeller, och valde den minsta som klarade provet.',
      paragraph(
        'Vi tog med oss en sak från ',
        documentLink('chattboten', ref('projects', 'chattboten')),
        ': hundra brev läses varje månad av två kollegor, som har rätt att stoppa verktyget.',
      ),
    ),
    effects: [
      effect(
        'De som får brev förstår vad som är beslutat',
        'yes',
        ['86 procent kan säga vad beslutet blev, mot 51 procent förut.'],
        {
          name: 'Läsare som kan säga vad beslutet blev',
          unit: '%',
          baseline: 51,
          target: 85,
          outcome: 86,
          measuredOn: '2026-09-25',
        },
      ),
      effect('Färre samtal om brev', 'yes', ['Samtalen om de tio vanligaste breven har minskat med 34 procent.'], {
        name: 'Samtal om brev',
        unit: 'per månad',
        baseline: 2580,
        target: 1800,
        outcome: 1700,
        measuredOn: '2026-09-30',
      }),
      effect('Handläggarna sparar tid', 'no', [
        'Ett brev tar lika lång tid som förut. Tiden läggs på andra saker i brevet.',
      ]),
    ],
    contacts: [contact('Elisabet Norén', 'språkvårdare', 'klarsprak@sundby.example.se', '040-628 04 52')],
    cover: ref('media', 'brev-pa-klarsprak'),
    involvement: [{ text: 'Åttio invånare läste brev högt och tänkte högt. Tolv av dem sitter i läsarpanelen.' }],
    related: refs('projects', 'chattboten', 'bygglov-pa-fem-dagar'),
    publishedOn: day('2025-11-20'),
    updatedOn: day('2026-10-20'),
  },
}
