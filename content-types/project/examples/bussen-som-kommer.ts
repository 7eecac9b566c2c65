import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { documentLink, paragraph, richText } from '../../examples/rich-text-builder.ts'

export const bussenSomKommer: Example = {
  key: 'bussen-som-kommer',
  data: {
    title: 'Bussen som kommer när du behöver den',
    lead: 'På landet mellan Ekeby och Tångvik går fyra bussar om dagen, ofta tomma. Vi vill pröva små bussar som kör efter bokning, med ett telefonnummer för den som inte vill använda app.',
    category: ref('categories', 'resor-och-trafik'),
    status: ref('statuses', 'ide'),
    statusNote: 'Ansökan om medel är inlämnad. Besked kommer i februari 2027.',
    drivenBy: ref('organisations', 'region-sundet'),
    participants: refs('organisations', 'tangviks-kommun', 'stadsbyggnadsforvaltningen'),
    partners: refs('organisations', 'pensionarsradet', 'funktionsratt'),
    technologies: refs('technologies', 'ai', 'gis', 'e-tjanster'),
    sectors: refs('sectors', 'transport'),
    globalGoals: ['10', '11'],
    what: richText(
      'Du säger vart du ska och när. Inom två timmar kommer en minibuss till närmaste vägskäl. Flera resor läggs ihop, så att bussen tar en omväg på högst tio minuter. Priset är detsamma som på vanlig buss.',
    ),
    why: richText(
      'Fyra av tio hushåll utanför tätorterna har ingen i huset som kan köra bil på dagtid. Sjukresor och skolskjuts kör redan samma vägar, var för sig.',
    ),
    how: richText(
      'Vi har intervjuat 58 personer vid köksbord, i kyrkor och på fotbollsplaner. De bad om tre saker: att kunna ringa, att veta säkert att bussen kommer och att kunna ta med barnvagn.',
      paragraph(
        'Från ',
        documentLink('bussen utan förare', ref('projects', 'bussen-utan-forare')),
        ' tar vi med en lärdom: bestäm från början när försöket ska avbrytas. Förslaget är mindre än tre resor per busstimme efter ett år.',
      ),
    ),
    effects: [
      effect('Den som saknar bil kan ta sig till vård, jobb och fritid', undefined, [], {
        name: 'Hushåll med resa inom två timmar',
        unit: '%',
        baseline: 22,
        target: 90,
      }),
    ],
    contacts: [contact('Region Sundet, kollektivtrafiken', undefined, 'anrop@region.example.org', '08-465 004 50')],
    cover: ref('media', 'bussen-som-kommer'),
    involvement: [{ text: '58 samtal med boende om hur de reser i dag, och varför de låter bli.' }],
    related: refs('projects', 'bussen-utan-forare'),
    publishedOn: day('2026-06-10'),
  },
}
