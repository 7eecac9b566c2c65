import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import {
  bold,
  bullets,
  documentLink,
  heading,
  lineBreak,
  paragraph,
  richBlock,
  richText,
} from '../../examples/rich-text-builder.ts'

export const bussenUtanForare: Example = {
  key: 'bussen-utan-forare',
  data: {
    title: 'Bussen utan förare i Norra hamnen',
    lead: 'I arton månader rullade en liten självkörande buss mellan stationen och hamnen. Den stannade för höstlöv, måsar och regn. Vi avbröt försöket, och är glada att vi gjorde det.',
    category: ref('categories', 'resor-och-trafik'),
    status: ref('statuses', 'avbruten'),
    reachedProgress: 60,
    statusNote:
      'Försöket avslutades i november 2021, sju månader i förtid. Pengarna som blev över gick till tätare vanlig busstrafik.',
    drivenBy: ref('organisations', 'stadsbyggnadsforvaltningen'),
    participants: refs('organisations', 'region-sundet', 'sundby-hamn'),
    partners: refs('organisations', 'sundets-hogskola'),
    technologies: refs('technologies', 'robotik', 'ai', 'gis'),
    sectors: refs('sectors', 'transport', 'digitalisering'),
    globalGoals: ['9', '11'],
    what: richText(
      'Sträckan var 1,4 kilometer och hade fem hållplatser. Bussen tog åtta sittande, höll högst 18 kilometer i timmen och hade alltid en värd ombord som kunde ta över. Resan var gratis.',
      'Frågan var om en självkörande buss kan trafikera en kort sträcka i blandtrafik året om, så säkert och så punktligt att människor väljer den framför bilen.',
    ),
    why: richText(
      'Norra hamnen växer med 2 200 bostäder. Gatorna är för smala för en vanlig buss, och den sista biten till stationen är precis så lång att många tar bilen hela vägen.',
    ),
    how: richText(
      heading('h3', 'Arton månader i tre steg'),
      'Först körde bussen utan passagerare i tio veckor och lärde sig gatorna. Därefter åkte hundra utvalda pendlare med. Från mars 2021 fick vem som helst stiga på.',
      heading('h3', 'Det vi mätte'),
      bullets('Antal resor och hur många som annars hade tagit bilen', 'Punktlighet', [
        'Ingripanden av värden, uppdelade på orsak:',
        lineBreak(),
        'väder, växtlighet, parkerade bilar, djur och annat',
      ]),
      heading('h3', 'När vi bestämde oss för att sluta'),
      'Redan i planen stod en gräns: behöver värden ingripa oftare än var femte kilometer efter ett år, så avbryter vi. I oktober 2021 var siffran 1,8 kilometer. Styrgruppen behövde tjugo minuter för att fatta beslutet.',
    ),
    lessons: richText(
      paragraph(
        bold('Bestäm i förväg när ni ska sluta. '),
        'Utan gränsen i planen hade vi troligen fortsatt ett år till, för pengarna fanns.',
      ),
      paragraph(
        bold('Vädret är en del av trafiken. '),
        'Leverantörens siffror kom från en stad där det regnar 60 dagar om året. Hos oss regnar det 170.',
      ),
      paragraph(
        bold('Värden var det bästa med bussen. '),
        'Passagerarna satte högsta betyg på bemötandet och lägsta på farten.',
      ),
      richBlock('sourcedQuote', {
        quote: 'Jag har aldrig känt mig så trygg och kommit så sent.',
        source: 'Passagerare, ur enkäten hösten 2021',
      }),
      paragraph(
        'Punktligheten och cyklarna vid stationen hänger ihop: de som slutade vänta på bussen ställde i stället cykeln i ',
        documentLink('cykelgaraget', ref('projects', 'cykelgaraget')),
        '.',
      ),
    ),
    effects: [
      effect(
        'Bussen går i tid, året om',
        'no',
        ['54 procent av turerna gick inom tre minuter från tidtabellen.', 'I regn sjönk andelen till 21 procent.'],
        {
          name: 'Turer inom tre minuter från tidtabellen',
          unit: '%',
          target: 90,
          outcome: 54,
          measuredOn: '2021-10-15',
        },
      ),
      effect(
        'Färre tar bilen till stationen',
        'no',
        ['Fyra procent av resorna ersatte en bilresa. De flesta hade annars gått.'],
        { name: 'Resor som ersatte bil', unit: '%', target: 25, outcome: 4, measuredOn: '2021-10-15' },
      ),
      effect('Kommunen vet vad självkörande trafik kräver av gator och regler', 'yes', [
        'En rapport med 31 punkter, från lövsopning till försäkringar, används av fyra andra kommuner.',
        'Gatustandarden har ändrats: inga buskar inom 80 centimeter från körbanan.',
      ]),
    ],
    contacts: [
      contact('Tove Alm', 'trafikplanerare', 'trafik@sundby.example.se', '040-628 04 22'),
      contact(
        'Professor Henrik Ståhl',
        'följeforskare, Sundets högskola',
        'henrik.stahl@hogskolan.example.org',
        '08-465 004 31',
      ),
    ],
    files: [
      {
        title: 'Slutrapport: arton månader med en buss utan förare',
        file: ref('documents', 'slutrapport-bussen-utan-forare'),
      },
    ],
    cover: ref('media', 'bussen-utan-forare'),
    gallery: refs('media', 'karta-over-omradet'),
    involvement: [
      { text: 'Hundra pendlare åkte gratis i fem månader och förde dagbok över varje resa.' },
      { text: 'Funktionsrätt Sundby provade ramp, utrop och knappar. Fyra av elva punkter gick att åtgärda.' },
    ],
    milestones: [
      milestone('2020-05-11', 'Bussen kommer till Sundby'),
      milestone('2020-10-05', 'Hundra pendlare åker med'),
      milestone('2021-03-01', 'Öppet för alla'),
      milestone('2021-11-12', 'Försöket avbryts'),
    ],
    registerNumbers: [{ number: 'SBN 2020/00117' }, { number: 'SBN 2021/00342' }],
    budget: {
      estimated: 6800000,
      granted: 6800000,
      spent: 4900000,
      financing: [
        { financier: ref('organisations', 'stadsbyggnadsforvaltningen'), amount: 2800000, date: day('2020-01-22') },
        {
          financier: ref('organisations', 'region-sundet'),
          amount: 3000000,
          date: day('2020-02-12'),
          comment: 'Halva driften av bussen i arton månader.',
        },
        {
          financier: ref('organisations', 'sundets-hogskola'),
          amount: 1000000,
          comment: 'Forskare som följer försöket.',
        },
      ],
      isPublic: true,
    },
    location: { name: 'Norra hamnen', latitude: 56.0511, longitude: 12.6882 },
    related: refs('projects', 'cykelgaraget'),
    publishedOn: day('2020-05-18'),
    updatedOn: day('2021-12-02'),
  },
}
