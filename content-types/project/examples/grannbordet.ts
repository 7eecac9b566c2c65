import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { bullets, richText } from '../../examples/rich-text-builder.ts'

export const grannbordet: Example = {
  key: 'grannbordet',
  data: {
    title: 'Grannbordet – middag för den som vill ha sällskap',
    lead: 'Varje torsdag dukas ett långbord i fem tvättstugor och bykrogar. Maten lagas av det som skolköken har över, och grannar hämtar den granne som inte går ut själv.',
    category: ref('categories', 'halsa-och-omsorg'),
    status: ref('statuses', 'pilot'),
    statusNote: 'Fem bord till juni 2027. Därefter beslutar Sundbyhem om fler.',
    drivenBy: ref('organisations', 'sundbyhem'),
    participants: refs('organisations', 'vard-och-omsorgsforvaltningen', 'skolforvaltningen'),
    partners: refs('organisations', 'grannfika', 'pensionarsradet'),
    technologies: refs('technologies', 'e-tjanster'),
    sectors: refs('sectors', 'bostad', 'omsorg'),
    globalGoals: ['2', '3', '11', '12'],
    challenge: ref('challenges', 'ingen-ska-behova-ata-ensam'),
    what: richText(
      'Ett bord, tolv till trettio stolar, middag klockan fem. Det kostar fyrtio kronor, eller ingenting för den som hjälper till. Den som vill ha sällskap dit ringer ett nummer eller fyller i en lapp i trapphuset.',
    ),
    why: richText(
      'Hemtjänsten frågade 900 personer vad de helst ville ha hjälp med. Det vanligaste svaret stod inte på listan: någon att äta med.',
      'Forskning visar att den som äter ensam äter mindre, och oftare faller. Samtidigt låg i skolköken varje torsdag 60 portioner som ingen hunnit äta.',
    ),
    how: richText(
      'Föreningen Grannfika ordnade den första middagen 2024, med lånade stolar. 41 personer kom till 20 platser.',
      bullets(
        'En värd från föreningen och en fastighetsskötare vid varje bord',
        'Maten kyls i skolköket och värms på plats, efter regler som miljöenheten godkänt',
        'Inga talare, inget tema, inga enkäter vid bordet',
      ),
    ),
    effects: [
      effect(
        'Fler äldre äter tillsammans med någon minst en gång i veckan',
        'tooEarly',
        ['134 personer har kommit minst fyra gånger. Hälften kom första gången med en granne de inte kände.'],
        {
          name: 'Personer som kommer minst två gånger i månaden',
          unit: 'personer',
          baseline: 0,
          target: 200,
          outcome: 134,
          measuredOn: '2026-10-01',
        },
      ),
      effect('Mindre mat slängs i skolköken på torsdagar', 'yes', ['Från 60 till 11 portioner per torsdag.'], {
        name: 'Överblivna portioner',
        unit: 'per torsdag',
        baseline: 60,
        target: 15,
        outcome: 11,
        measuredOn: '2026-10-01',
      }),
    ],
    contacts: [contact('Grannbordet', 'telefon vardagar 10–14', 'grannbordet@sundbyhem.example.se', '040-628 04 95')],
    cover: ref('media', 'grannbordet'),
    involvement: [{ text: 'Gästerna bestämmer maten för nästa månad med ärtor i glasburkar.' }],
    related: refs('projects', 'tallriksvagen', 'minnesresor'),
    publishedOn: day('2025-09-04'),
    updatedOn: day('2026-10-15'),
  },
}
