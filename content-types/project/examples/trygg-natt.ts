import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { bold, bullets, heading, richText } from '../../examples/rich-text-builder.ts'

export const tryggNatt: Example = {
  key: 'trygg-natt',
  data: {
    title: 'Trygg natt – tillsyn utan att väcka',
    lead: 'Förr öppnade nattpersonalen dörren tre gånger per natt, oavsett om någon behövde hjälp. Nu väljer den boende själv mellan besök, kamera eller sensor. Fallen har minskat, och sömnen blivit bättre.',
    category: ref('categories', 'halsa-och-omsorg'),
    status: ref('statuses', 'realiserad'),
    statusNote: 'Erbjuds på alla elva boenden. Den som inte vill ha teknik får besök, precis som förut.',
    drivenBy: ref('organisations', 'vard-och-omsorgsforvaltningen'),
    partners: refs('organisations', 'pensionarsradet', 'region-sundet', 'fjarrljus'),
    technologies: refs('technologies', 'iot', 'ai'),
    sectors: refs('sectors', 'omsorg', 'digitalisering', 'trygghet'),
    globalGoals: ['3', '10'],
    what: richText(
      'Varje boende har ett nattval. Det görs vid ett samtal med kontaktpersonen och kan ändras samma kväll.',
      bullets(
        [bold('Besök: '), 'personalen öppnar dörren, så ofta som man kommit överens om.'],
        [bold('Kamera: '), 'en bild i tio sekunder vid bestämda klockslag. Ingenting spelas in.'],
        [bold('Sensor: '), 'en liten dosa ovanför sängen märker om någon stiger upp och inte kommer tillbaka.'],
      ),
      'Av 486 boende har 61 procent valt sensor, 14 procent kamera och 25 procent besök.',
    ),
    why: richText(
      'Åtta av tio som föll på natten gjorde det när de redan var vakna efter ett besök. Flera berättade att de låg och väntade på att dörren skulle öppnas. Nattpersonalen gick i genomsnitt nio kilometer per pass, och kom ändå ofta fram för sent.',
    ),
    how: richText(
      heading('h3', 'Först samtycket, sedan tekniken'),
      'Pensionärsrådet skrev de frågor som ställs vid samtalet. Den viktigaste är den sista: ”Vad vill du absolut inte?” För den som inte kan svara för sig själv fattas inget beslut utan läkare, anhörig och kontaktperson, och det prövas på nytt var tredje månad.',
      heading('h3', 'Två boenden, tre månader'),
      'Vi började där personalen själv hade bett om det. Varje morgon skrev de ner vad som hade larmat i onödan. Listan var först fyrtio rader lång, efter sex veckor fyra.',
    ),
    lessons: richText(
      'Ge personalen rätt att stänga av. Under piloten hade varje medarbetare en knapp som satte ett rum tillbaka till besök. Den användes elva gånger, och varje gång av goda skäl.',
      'Kameror väckte mest oro innan, och minst efteråt. Det hjälpte att alla fick se bilden från sitt eget rum.',
      'Räkna med ett års samtal. Tekniken tog sex veckor att montera.',
    ),
    effects: [
      effect(
        'De boende sover bättre',
        'yes',
        [
          'Antalet uppvaknanden mellan klockan 23 och 6 har minskat från 4,1 till 2,3 per natt bland dem som valt sensor.',
        ],
        {
          name: 'Uppvaknanden per natt',
          unit: 'gånger',
          baseline: 4.1,
          target: 3,
          outcome: 2.3,
          measuredOn: '2025-10-12',
        },
      ),
      effect(
        'Färre faller på natten',
        'yes',
        ['Fall som lett till vård har minskat med 31 procent på de elva boendena.'],
        {
          name: 'Fall nattetid med vårdbehov',
          unit: 'per år',
          baseline: 168,
          target: 130,
          outcome: 116,
          measuredOn: '2025-12-31',
        },
      ),
      effect('Nattpersonalen hinner dit den behövs', 'partly', [
        'Sträckan per pass har minskat från nio till fem kilometer.',
        'Personalen upplever färre avbrott, men också större ansvar för tekniken än de fått utbildning för.',
      ]),
    ],
    contacts: [contact('Berit Sandahl', 'verksamhetsutvecklare', 'tryggnatt@sundby.example.se', '040-628 04 82')],
    files: [{ title: 'Sammanfattning: utvärdering av Trygg natt', file: ref('documents', 'utvardering-trygg-natt') }],
    cover: ref('media', 'trygg-natt'),
    involvement: [
      { text: 'Pensionärsrådet skrev frågorna till nattvalet och deltar i uppföljningen varje år.' },
      { text: 'Trettiotvå boende och anhöriga provade alla tre sätten innan de valde.' },
    ],
    milestones: [
      milestone('2020-09-01', 'Förstudie med nattpersonalen'),
      milestone('2021-11-15', 'Pilot på två boenden'),
      milestone('2023-02-01', 'Beslut om införande'),
      milestone('2024-10-01', 'Alla elva boenden'),
    ],
    budget: { estimated: 5200000, granted: 5200000, spent: 5050000, isPublic: true },
    publishedOn: day('2023-02-09'),
    updatedOn: day('2025-11-04'),
  },
}
