import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { bold, heading, paragraph, picture, richBlock, richText, rule } from '../../examples/rich-text-builder.ts'

export const aterbruksdepan: Example = {
  key: 'aterbruksdepan',
  data: {
    title: 'Återbruksdepån – dörrar, tegel och handfat får ett andra liv',
    lead: 'När kommunen river eller bygger om hamnar byggdelarna i en hall i stället för i en container. Andra projekt hämtar dem där, och snickeriet lagar det som behövs.',
    category: ref('categories', 'klimat-och-energi'),
    status: ref('statuses', 'realiserad'),
    statusNote: 'Depån drivs av Sundets Återvinning och är öppen även för grannkommunerna.',
    drivenBy: ref('organisations', 'sundets-atervinning'),
    participants: refs('organisations', 'sundbyhem', 'stadsbyggnadsforvaltningen', 'arbetsmarknadsforvaltningen'),
    partners: refs('organisations', 'tangviks-kommun'),
    technologies: refs('technologies', 'e-tjanster', 'oppna-data'),
    sectors: refs('sectors', 'miljo', 'bostad', 'arbetsmarknad'),
    globalGoals: ['11', '12', '13'],
    challenge: ref('challenges', 'bygg-av-det-som-finns'),
    what: richText(
      'I ett före detta tryckeri ligger 1 900 dörrar, 700 handfat, 140 ton tegel och tusentals lampor, reglar och plattor. Allt är mätt, fotograferat och upplagt i en katalog där den som ritar ett hus kan söka på mått.',
      picture(ref('media', 'dorrar-pa-rad')),
      'I hallens snickeri arbetar fjorton personer, varav nio kom från långvarig arbetslöshet. De hyvlar, byter lås och märker om brandklass när det går att visa vilken den är.',
    ),
    why: richText(
      'Ett kontor i Sundby byggdes om tre gånger på åtta år. Varje gång kastades nästan nya glaspartier. En student räknade 2019 ut att kommunens ombyggnader gav 2 300 ton avfall om året, och att en tredjedel var helt.',
      'Viljan att återbruka fanns hos många projektledare. Problemet var tiden: sakerna rivs i mars och behövs i september. De behövde någonstans att vänta.',
    ),
    how: richText(
      heading('h3', 'Hallen'),
      'Vi hyrde först 400 kvadratmeter och fyllde dem på sex veckor. I dag är ytan 3 200.',
      heading('h3', 'Rivningen'),
      'I varje rivningsavtal står nu vad som ska plockas ner helt. Entreprenören får betalt per del, efter skick. Första året fick vi tillbaka hälften av listan, nu nio tiondelar.',
      heading('h3', 'Katalogen'),
      paragraph(
        'Varje del får ett nummer och en enkel klassning: ',
        bold('A'),
        ' går att använda direkt, ',
        bold('B'),
        ' behöver lagas, ',
        bold('C'),
        ' duger som material. Bilder tas mot samma grå vägg, så att färgen går att lita på.',
      ),
      heading('h3', 'Ansvaret'),
      'Den svåraste frågan var garantin. Kommunens jurister tog fram en enkel överenskommelse: den som lämnar ansvarar för att uppgifterna stämmer, den som hämtar ansvarar för att delen passar.',
      heading('h4', 'Vad brandkåren sa'),
      'Räddningstjänsten godtar en gammal branddörr om märkningen går att läsa. Går den inte det blir dörren en vanlig dörr.',
    ),
    lessons: richText(
      'Börja inte med en app. Vi lade 300 000 kronor på ett system med streckkoder som ingen använde. En grå vägg och ett kalkylblad räckte de två första åren.',
      'Arkitekter ritar med det de ser. Fler delar kom till användning först när vi började bjuda in dem på frukost i hallen varje månad.',
      'Tegel är tungt och billigt. Det lönar sig bara inom tre mil.',
      rule(),
      richBlock('sourcedQuote', {
        quote: 'Jag trodde att jag skulle sortera skräp. Nu är jag den som vet hur en spegeldörr från 1936 ska hänga.',
        source: 'Mariam Osman, snickare på depån',
        url: 'https://atervinning.example.se/roster',
      }),
    ),
    effects: [
      effect(
        'Mindre byggavfall från kommunens egna projekt',
        'yes',
        [
          'Mängden har minskat från 2 300 till 1 480 ton om året.',
          'Räknat per ombyggd kvadratmeter är minskningen 44 procent.',
        ],
        {
          name: 'Byggavfall från egna projekt',
          unit: 'ton per år',
          baseline: 2300,
          target: 1500,
          outcome: 1480,
          measuredOn: '2025-06-30',
        },
      ),
      effect(
        'Lägre klimatpåverkan från ombyggnader',
        'yes',
        [
          'Återbrukade delar beräknas ha sparat 610 ton koldioxid på fyra år.',
          'Dörrar och glaspartier står för hälften.',
        ],
        { name: 'Sparade utsläpp av koldioxid', unit: 'ton', target: 500, outcome: 610, measuredOn: '2025-06-30' },
      ),
      effect(
        'Depån bär sina egna kostnader',
        'no',
        ['Intäkterna täcker 58 procent av driften. Hyran är det som väger tyngst.'],
        {
          name: 'Andel av driften som täcks av försäljning',
          unit: '%',
          baseline: 0,
          target: 100,
          outcome: 58,
          measuredOn: '2025-06-30',
        },
      ),
      effect('Fler kommer ur långvarig arbetslöshet', 'yes', [
        '23 personer har haft anställning på depån.',
        '15 av dem har gått vidare till arbete hos andra.',
      ]),
    ],
    contacts: [
      contact('Peter Holmqvist', 'föreståndare', 'depan@atervinning.example.se', '040-628 04 61'),
      contact('Katalog och beställning', undefined, 'bestall@atervinning.example.se'),
    ],
    links: [
      { title: 'Depåns katalog', url: 'https://depan.example.se' },
      { title: 'Texter att använda i rivningsavtal', url: 'https://atervinning.example.se/avtal' },
    ],
    files: [
      { title: 'Mall: lista för varsam rivning', file: ref('documents', 'mall-varsam-rivning') },
      { title: 'Depåns lager den 30 juni 2025', file: ref('documents', 'depans-lager') },
    ],
    cover: ref('media', 'aterbruksdepan'),
    gallery: refs('media', 'dorrar-pa-rad', 'verkstadsmote'),
    video: {
      url: 'https://film.example.org/en-dorrs-resa',
      title: 'En dörrs resa: från rivet kontor till ny förskola, tre minuter',
    },
    milestones: [
      milestone('2019-05-20', 'Studentens räkning'),
      milestone('2021-02-01', 'De första 400 kvadratmetrarna'),
      milestone('2021-10-25', 'Depån öppnar'),
      milestone('2024-01-15', 'Tångvik ansluter'),
    ],
    budget: { estimated: 4200000, granted: 5000000, spent: 5600000, isPublic: true },
    location: { name: 'Gamla tryckeriet, Östra industrigatan', latitude: 56.0389, longitude: 12.7305 },
    related: refs('projects', 'bygglov-pa-fem-dagar'),
    publishedOn: day('2021-11-03'),
    updatedOn: day('2025-09-10'),
  },
}
