import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const minnesresor: Example = {
  key: 'minnesresor',
  data: {
    title: 'Minnesresor – tillbaka till barndomens gata i VR',
    lead: 'På boendet Ekgläntan reser de som vill till platser de minns: fiskehamnen, dansbanan, mormors kök. Glasögonen är bara början. Det viktiga är samtalet efteråt.',
    category: ref('categories', 'halsa-och-omsorg'),
    status: ref('statuses', 'pilot'),
    statusNote: 'Piloten fortsätter till sommaren 2027, med fler platser och en kontrollgrupp.',
    drivenBy: ref('organisations', 'vard-och-omsorgsforvaltningen'),
    participants: refs('organisations', 'kulturforvaltningen'),
    partners: refs('organisations', 'sundets-hogskola', 'pensionarsradet'),
    technologies: refs('technologies', 'vr'),
    sectors: refs('sectors', 'omsorg', 'kultur'),
    globalGoals: ['3'],
    challenge: ref('challenges', 'ingen-ska-behova-ata-ensam'),
    what: richText(
      'Fjorton filmer i 360 grader, var och en sex minuter lång, inspelade på platser som de boende själva har önskat. Man sitter i en fåtölj, en vårdare sitter bredvid och ser samma sak på en läsplatta. Den som blir yr får stanna direkt.',
    ),
    why: richText(
      'I enkäten 2022 svarade 38 procent på våra boenden att de ofta känner sig ensamma, trots att det finns folk omkring dem. Flera sa att de saknade någon att minnas tillsammans med.',
    ),
    how: richText(
      'Kulturskolans filmelever reste ut med kamera. Museet bidrog med ljud: en ångvissla, ett dragspel, en skolgård 1951. Högskolan intervjuar deltagarna före, direkt efter och en vecka senare.',
      'Efter varje resa fikar två eller tre deltagare ihop. Då kommer berättelserna.',
    ),
    effects: [
      effect(
        'Minskad ensamhet bland dem som deltar',
        'tooEarly',
        [
          'Efter åtta veckor har 26 av 40 deltagare fått minst en ny person att prata med.',
          'Om det håller i sig vet vi först när kontrollgruppen är klar.',
        ],
        { name: 'Deltagare som ofta känner sig ensamma', unit: '%', baseline: 38, target: 25 },
      ),
      effect('Personalen lär känna de boende bättre', 'yes', [
        '31 av 34 medarbetare säger att de har fått veta något nytt som de har nytta av.',
      ]),
    ],
    contacts: [contact('Lena Kvist', 'arbetsterapeut på Ekgläntan', 'minnesresor@sundby.example.se', '040-628 04 85')],
    cover: ref('media', 'minnesresor'),
    involvement: [
      { text: 'De boende valde platserna. Den första blev färjan till andra sidan sundet, med vaniljbulle.' },
    ],
    milestones: [
      milestone('2023-03-06', 'Första filmen'),
      milestone('2025-09-01', 'Tre boenden är med'),
      milestone('2027-06-15', 'Utvärderingen klar', 'notStarted'),
    ],
    publishedOn: day('2023-09-21'),
    updatedOn: day('2026-02-18'),
  },
}
