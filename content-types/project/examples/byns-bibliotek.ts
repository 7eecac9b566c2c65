import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const bynsBibliotek: Example = {
  key: 'byns-bibliotek',
  data: {
    title: 'Biblioteket i Ekeby öppnar sig självt',
    lead: 'När byns bibliotek bara kunde hålla öppet tolv timmar i veckan fick invånarna egna nycklar. Nu är det öppet från sex till tio varje dag, och lånen har ökat för första gången på femton år.',
    category: ref('categories', 'kultur-och-fritid'),
    status: ref('statuses', 'realiserad'),
    drivenBy: ref('organisations', 'kulturforvaltningen'),
    partners: refs('organisations', 'pensionarsradet'),
    technologies: refs('technologies', 'e-tjanster', 'automatisering'),
    sectors: refs('sectors', 'kultur'),
    globalGoals: ['4', '11'],
    what: richText(
      'Den som har lånekort och har varit på en kort genomgång blippar sig in. Lamporna tänds, musiken är tyst och böckerna lånas i en automat. Bibliotekarien är på plats tre eftermiddagar i veckan och har nu mer tid för sagostunder, läxhjälp och boktips.',
    ),
    why: richText(
      'Ekeby ligger fjorton kilometer från centrum. Biblioteket hade öppet när skolan och jobbet pågick, och lånen minskade varje år. 2020 föreslogs nedläggning. 612 av byns 1 480 invånare skrev på ett upprop för att låta dem sköta dörren själva.',
    ),
    how: richText(
      'Vi besökte tre byar som redan hade meröppet, och lånade deras regler rakt av. Invånarna valde åtta ”värdar” som ställer tillbaka stolar och hör av sig om något är trasigt.',
      'Försäkringen tog längst tid. Lösningen blev ett avtal där kommunen står för lokalen och föreningen för kaffet.',
    ),
    lessons: richText(
      'Ingenting har stulits på fyra år. Däremot försvann alla pennor den första veckan, och kom tillbaka den andra.',
      'De som mest behövde en varm och lugn plats var tonåringar. Fråga dem tidigt: de ville ha eluttag och en soffa, inte fler datorer.',
    ),
    effects: [
      effect(
        'Fler använder biblioteket',
        'yes',
        ['Besöken har ökat från 9 400 till 21 700 om året.', 'Hälften av besöken sker när ingen personal är där.'],
        {
          name: 'Besök per år',
          unit: 'besök',
          baseline: 9400,
          target: 14000,
          outcome: 21700,
          measuredOn: '2025-12-31',
        },
      ),
      effect('Barn i Ekeby läser mer', 'tooEarly', [
        'Lånen av barnböcker har ökat med 38 procent. Om det betyder att barnen läser mer vet vi efter nästa läsmätning.',
      ]),
    ],
    contacts: [contact('Biblioteket i Ekeby', undefined, 'ekeby.bibliotek@sundby.example.se', '040-628 04 72')],
    cover: ref('media', 'byns-bibliotek'),
    location: { name: 'Ekeby bibliotek', latitude: 56.0862, longitude: 12.8203 },
    publishedOn: day('2022-04-28'),
    updatedOn: day('2026-01-30'),
  },
}
