import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import {
  bold,
  documentLink,
  heading,
  link,
  numbers,
  paragraph,
  picture,
  richText,
} from '../../examples/rich-text-builder.ts'

export const tallriksvagen: Example = {
  key: 'tallriksvagen',
  data: {
    title: 'Tallriksvågen – barnen som mäter sitt eget matsvinn',
    lead: 'En våg, en kamera och en skärm vid diskinlämningen visar vad som blev kvar på tallriken. Eleverna läser av siffrorna, kocken ändrar menyn, och svinnet i 24 skolor har minskat med två tredjedelar.',
    category: ref('categories', 'klimat-och-energi'),
    status: ref('statuses', 'realiserad'),
    statusNote: 'Finns i alla kommunens grundskolor sedan höstterminen 2024. Tre grannkommuner är på väg att börja.',
    drivenBy: ref('organisations', 'skolforvaltningen'),
    participants: refs('organisations', 'sundets-atervinning'),
    partners: refs('organisations', 'sundets-hogskola', 'kornknarr'),
    technologies: refs('technologies', 'ai', 'iot', 'oppna-data'),
    sectors: refs('sectors', 'utbildning', 'miljo'),
    globalGoals: ['2', '12', '13'],
    what: richText(
      'När en elev lämnar sin tallrik vägs den, och en kamera rakt uppifrån känner igen vad som ligger kvar: potatis, fisk, sallad. Bilden raderas direkt. Kvar blir ett tal och ett ord.',
      'På skärmen visas dagens svinn i gram per elev, hur det såg ut i går och en enda mening från kocken. ”I dag kokade vi potatisen kortare, som ni bad om.”',
      picture(ref('media', 'matt-over-tid')),
    ),
    why: richText(
      'Varje elev i Sundby lämnade i snitt 47 gram mat om dagen. Det blir 118 ton om året, eller en full sopbil varannan dag. Köken visste ungefär hur mycket, men inte vad och inte varför.',
      heading('h3', 'Det barnen redan visste'),
      'När elevråden fick frågan kom svaren på en minut: för lite tid, för mycket ljud och sås på allt. Ingen hade frågat förut.',
    ),
    how: richText(
      heading('h3', 'Ett test med papper och penna'),
      'Innan något köptes stod elever i årskurs fem vid diskbandet i två veckor med block och köksvåg. De hittade mönstret: mest slängdes de dagar då lunchen var tjugo minuter kort.',
      heading('h3', 'Vågen'),
      'Högskolans studenter byggde den första av en paketvåg och en gammal telefon. Modellen tränades på 9 000 tallrikar, märkta av eleverna själva.',
      heading('h3', 'Det som gjorde skillnad'),
      numbers(
        'Lunchen blev tio minuter längre på arton skolor.',
        'Sås serveras bredvid.',
        'Smakskedar vid buffén, så att det går att prova först.',
        'Kocken hälsar på i en klass varje vecka.',
      ),
      paragraph(
        'Uppgifter om enskilda barn sparas aldrig. Hur det är löst beskrivs i ',
        link('dataskyddsbedömningen', 'https://sundby.example.se/tallriksvagen/dataskydd'),
        '.',
      ),
    ),
    lessons: richText(
      paragraph(
        'Första veckan tävlade klasserna om minst svinn. Då slutade några barn att ta mat. ',
        bold('Vi tog bort tävlingen samma dag'),
        ' och visar sedan dess bara hela skolans siffra.',
      ),
      'Räkna inte matsvinn utan att också räkna mätta barn. Elevhälsan följer nu hur många som äter lunch, och den andelen har ökat.',
      'AI-modellen tar fel på fiskgratäng och potatisgratäng. Det gör lärarna också.',
      paragraph(
        'Delar av höljet är utskrivna på samma sätt som ugglorna i ',
        documentLink('Luften i klassrummet', ref('projects', 'luften-i-klassrummet')),
        '.',
      ),
    ),
    effects: [
      effect(
        'Halverat matsvinn i skolan',
        'yes',
        [
          'Tallrikssvinnet har minskat från 47 till 16 gram per elev och dag.',
          'Även svinnet i köken har minskat, med en fjärdedel.',
          'Räknat i inköp är det 1,9 miljoner kronor om året, som har gått till dyrare råvaror.',
        ],
        {
          name: 'Tallrikssvinn',
          unit: 'gram per elev och dag',
          baseline: 47,
          target: 23,
          outcome: 16,
          measuredOn: '2026-02-27',
        },
      ),
      effect(
        'Fler elever äter lunch',
        'yes',
        ['Andelen som äter skollunch varje dag har ökat från 81 till 89 procent.'],
        {
          name: 'Elever som äter lunch varje dag',
          unit: '%',
          baseline: 81,
          target: 85,
          outcome: 89,
          measuredOn: '2026-02-27',
        },
      ),
      effect('Eleverna har inflytande över maten', 'partly', [
        '22 av 24 skolor har matråd som träffas varje månad.',
        'På högstadiet kommer få till mötena.',
      ]),
    ],
    contacts: [
      contact('Sofia Lund', 'kostchef', 'maten@sundby.example.se', '040-628 04 33'),
      contact('Karim Aziz', 'lärare, Strandskolan', 'karim.aziz@sundby.example.se'),
    ],
    links: [{ title: 'Svinnet dag för dag, alla skolor', url: 'https://data.example.se/matsvinn' }],
    files: [
      { title: 'Checklista: så startar ni på er skola', file: ref('documents', 'checklista-starta-pa-er-skola') },
    ],
    cover: ref('media', 'tallriksvagen'),
    gallery: refs('media', 'matt-over-tid', 'verkstadsmote'),
    involvement: [
      { text: 'Elever i årskurs fem gjorde den första mätningen och märkte 9 000 bilder av tallrikar.' },
      { text: 'Matråden bestämmer en rätt i månaden.' },
    ],
    milestones: [
      milestone('2021-09-13', 'Mätning med papper och penna'),
      milestone('2022-03-07', 'Första vågen på Strandskolan'),
      milestone('2024-08-19', 'Alla grundskolor'),
      milestone('2026-11-02', 'Start i Tångvik', 'inProgress'),
    ],
    budget: { estimated: 2400000, granted: 2400000, spent: 2250000, isPublic: true },
    related: refs('projects', 'luften-i-klassrummet', 'aterbruksdepan'),
    publishedOn: day('2022-10-11'),
    updatedOn: day('2026-03-12'),
  },
}
