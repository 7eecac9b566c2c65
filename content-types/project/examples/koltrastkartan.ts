import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const koltrastkartan: Example = {
  key: 'koltrastkartan',
  data: {
    title: 'Koltrastkartan',
    lead: 'Tänk om varje skola hade en liten mikrofon som känner igen fågelsång, och barnen ritade kartan över vilka som bor i deras stad. Vi söker tre skolor som vill pröva.',
    category: ref('categories', 'kultur-och-fritid'),
    status: ref('statuses', 'ide'),
    statusNote: 'Idén valdes ut på Innovationsrallyt i mars 2026. Beslut om pilot väntas i januari 2027.',
    drivenBy: ref('organisations', 'kulturforvaltningen'),
    partners: refs('organisations', 'kustinstitutet'),
    technologies: refs('technologies', 'ai', 'iot', 'oppna-data'),
    sectors: refs('sectors', 'utbildning', 'miljo', 'kultur'),
    globalGoals: ['4', '15'],
    what: richText(
      'En låda i ett träd lyssnar en timme i gryningen och skickar bara namnet på arten, aldrig ljudet. Klassen följer hur kartan ändras när en park sköts annorlunda, och lämnar råd till dem som klipper gräset.',
    ),
    why: richText(
      'Var fjärde fågelart i staden har minskat sedan 2000. Samtidigt kan få tioåringar namnge mer än tre. En lärare i Ekeby började skriva upp koltrastar på tavlan, och efter en termin kunde klassen elva läten.',
    ),
    how: richText(
      'Vi vill börja med tre skolor och tolv lådor, våren 2027. Juristerna har redan sagt att människors röster inte får lämna lådan, så igenkänningen måste ske i den.',
    ),
    effects: [
      effect('Barn kan namnge fåglarna omkring sig', undefined, []),
      effect('Parker sköts så att fler arter trivs', undefined, []),
    ],
    contacts: [contact('Jens Bergqvist', 'naturvägledare', 'koltrast@sundby.example.se', '040-628 04 78')],
    cover: ref('media', 'koltrastkartan'),
    related: refs('projects', 'luften-i-klassrummet'),
    publishedOn: day('2026-04-22'),
  },
}
