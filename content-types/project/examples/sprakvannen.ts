import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { bullets, richBlock, richText } from '../../examples/rich-text-builder.ts'

export const sprakvannen: Example = {
  key: 'sprakvannen',
  data: {
    title: 'Språkvännen – svenska på jobbet från första dagen',
    lead: 'Den som är ny i svenskan lär sig orden där de används: vid spisen, i förrådet, på golvet. En kollega är språkvän, och telefonen hjälper till när orden tar slut.',
    category: ref('categories', 'larande-och-etablering'),
    status: ref('statuses', 'skala-upp'),
    statusNote: 'Finns på 38 arbetsplatser. Målet är hundra under 2027.',
    drivenBy: ref('organisations', 'arbetsmarknadsforvaltningen'),
    participants: refs('organisations', 'skolforvaltningen', 'vard-och-omsorgsforvaltningen', 'sundbyhem'),
    partners: refs('organisations', 'bagarboden', 'sundets-hogskola'),
    technologies: refs('technologies', 'sprakteknik', 'ai'),
    sectors: refs('sectors', 'arbetsmarknad', 'utbildning'),
    globalGoals: ['4', '8', '10'],
    what: richText(
      'Halva dagen arbete, halva dagen svenska. På arbetsplatsen finns en språkvän, en vanlig kollega som har gått två dagars utbildning och får tid avsatt. Varje yrke har en ordlista i telefonen, inläst av kollegorna själva, med de ord som verkligen används just där.',
    ),
    why: richText(
      'I Sundby tog det i snitt sju år från uppehållstillstånd till fast arbete. Många klarade kursen men inte fikarummet. Arbetsgivare sa samma sak: kunskapen finns, men instruktionerna går inte fram.',
      richBlock('sourcedQuote', {
        quote: 'I skolan lärde jag mig säga ”var ligger stationen”. På jobbet skriker de ”akta plåten”.',
        source: 'Bagare och tidigare deltagare',
      }),
    ),
    how: richText(
      'Vi började i två storkök och ett bageri. Lärarna följde med ett skift och skrev ner allt som sades. Av 1 400 vanliga fraser fanns 200 i läroboken.',
      bullets(
        'Språkvännen väljer själv att vara med, och får lönetillägg.',
        'Ingen rättar uttal inför kunder.',
        'Varje fredag bestämmer deltagaren tre ord för nästa vecka.',
      ),
    ),
    lessons: richText(
      'Språkvännen är viktigare än tekniken. Där språkvännen slutade hjälpte inte telefonen.',
      'Räkna inte bara jobb. Flera deltagare säger att det viktigaste var att kunna prata med sina barns lärare.',
    ),
    effects: [
      effect('Kortare väg till fast arbete', 'yes', ['Av 164 som har gått klart har 103 fast arbete efter ett år.'], {
        name: 'Har fast arbete efter ett år',
        unit: '%',
        baseline: 34,
        target: 55,
        outcome: 63,
        measuredOn: '2026-06-30',
      }),
      effect('Lika villkor för kvinnor och män', 'partly', [
        '58 procent av kvinnorna och 67 procent av männen har arbete efter ett år. Skillnaden var större förut.',
      ]),
      effect('Arbetsplatserna vill fortsätta', 'yes', ['36 av 38 arbetsplatser har tagit emot fler än en deltagare.']),
    ],
    contacts: [contact('Yasmin Demir', 'samordnare', 'sprakvan@sundby.example.se', '040-628 04 91')],
    links: [{ title: 'Bli språkvän på din arbetsplats', url: 'https://sundby.example.se/sprakvan' }],
    cover: ref('media', 'sprakvannen'),
    involvement: [{ text: 'Tidigare deltagare utbildar nya språkvänner tillsammans med lärarna.' }],
    budget: { estimated: 4600000, granted: 4600000, spent: 3900000, isPublic: true },
    related: refs('projects', 'aterbruksdepan'),
    publishedOn: day('2025-03-12'),
    updatedOn: day('2026-09-23'),
  },
}
