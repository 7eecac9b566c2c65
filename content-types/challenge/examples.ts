import { ref, type Example } from '../examples/example.ts'
import { contact, day } from '../examples/parts.ts'
import { bullets, heading, italic, paragraph, quote, richText } from '../examples/rich-text-builder.ts'

export const challengeExamples: Example[] = [
  {
    key: 'ett-hav-att-bada-i',
    data: {
      title: 'Ett hav att bada i, även efter skyfallet',
      lead: 'Varje kraftigt regn spolar ut det som gator och gamla ledningar samlat på sig. Hur får vi ett hav som är rent nog att bada i, och levande nog att fiska i, när skyfallen blir fler?',
      category: ref('categories', 'vatten-och-hav'),
      globalGoals: ['6', '13', '14'],
      image: ref('media', 'utmaning-hav'),
      body: richText(
        'Vid sundet bor 190 000 människor inom gångavstånd från vattnet. Havet är deras sommar, och för några deras arbete. Sedan 1980-talet har åtta av tio ålgräsängar försvunnit, och sommaren 2019 stängdes Fyrbadet elva dagar i sträck.',
        heading('h3', 'Det vi vet'),
        bullets(
          'Kombinerade ledningar bräddar vid mer än 25 millimeter regn på en timme.',
          'Hälften av föroreningen kommer från några få gator.',
          'Växter och musslor på botten gör mer för klart vatten än något reningsverk vi har råd med.',
        ),
        heading('h3', 'Det vi söker'),
        'Lösningar som märker tidigt, som håller kvar vattnet där det faller och som låter naturen göra en del av jobbet.',
      ),
      focalPoints: [
        {
          title: 'Veta i tid',
          text: 'Hur upptäcker vi förorening på minuter i stället för dygn, och hur berättar vi det så att alla förstår?',
        },
        {
          title: 'Hålla kvar vattnet',
          text: 'Tak, gårdar och parker som tar emot ett skyfall utan att det märks i källaren.',
        },
        {
          title: 'Ge liv åt botten',
          text: 'Ålgräs, musslor och stenrev: vad fungerar här, och vad kostar det per hektar?',
        },
      ],
      contacts: [contact('Sundby Vatten, utveckling', undefined, 'utveckling@vatten.example.se', '040-628 04 13')],
      publishedOn: day('2021-05-03'),
      updatedOn: day('2026-03-02'),
    },
  },
  {
    key: 'bygg-av-det-som-finns',
    data: {
      title: 'Bygg av det som redan finns',
      lead: 'Det mest klimatsmarta huset är ofta det som redan står. Hur kan dörrar, tegel, värme och verktyg som någon har över komma till nytta hos någon annan?',
      category: ref('categories', 'klimat-och-energi'),
      globalGoals: ['11', '12', '13'],
      image: ref('media', 'utmaning-aterbruk'),
      body: richText(
        paragraph(
          'Ungefär en femtedel av kommunernas utsläpp kommer från att bygga och bygga om. En stor del av det som kastas är helt. Ändå är det oftast ',
          italic('lättare att beställa nytt'),
          ': det går på en dag, det har garanti och alla mått stämmer.',
        ),
        'Vi vill göra återbruk lika lätt. Det handlar mindre om teknik än om förvaring, ansvar och vanor.',
      ),
      focalPoints: [
        {
          title: 'Lager och tid',
          text: 'Saker blir lediga i mars och behövs i september. Var får de vänta, och vem betalar hyran?',
        },
        {
          title: 'Ansvar och garanti',
          text: 'Vem svarar för en begagnad branddörr? Vi söker avtal som både jurister och snickare förstår.',
        },
        {
          title: 'Spillvärme',
          text: 'Bagerier, datorhallar och tvätterier släpper ut värme som badhus och växthus köper.',
        },
        {
          title: 'Dela i stället för att äga',
          text: 'Vad vill grannar dela, och vad krävs för att de ska lita på det?',
        },
      ],
      contacts: [
        contact('Sundets Återvinning', 'återbruk och utveckling', 'aterbruk@atervinning.example.se', '040-628 04 62'),
      ],
      publishedOn: day('2021-09-20'),
      updatedOn: day('2026-09-30'),
    },
  },
  {
    key: 'ingen-ska-behova-ata-ensam',
    data: {
      title: 'Ingen ska behöva äta ensam',
      lead: 'Var tredje person över sjuttiofem i våra kommuner äter nästan alla måltider ensam. Hur skapar vi sällskap som människor själva har valt?',
      category: ref('categories', 'halsa-och-omsorg'),
      globalGoals: ['3', '11'],
      image: ref('media', 'utmaning-ensam'),
      body: richText(
        'Ensamhet är inte samma sak som att vara för sig själv. Den som vill vara i fred ska få vara det. Men den som saknar sällskap äter sämre, faller oftare och dör tidigare, och många har ingen att säga det till.',
        quote('Jag dukar för två. Det är en vana. Sedan tar jag bort den ena tallriken.'),
        'Vi har provat föreläsningar, telefonkedjor och dagverksamhet. De som kommer dit är oftast de som redan har sällskap. Nu söker vi idéer som börjar där människor redan är: i trapphuset, i butiken, vid matbordet.',
      ),
      focalPoints: [
        {
          title: 'Den första kontakten',
          text: 'Hur når vi dem som inte svarar på inbjudningar, utan att tränga oss på?',
        },
        { title: 'Måltiden som skäl', text: 'Mat är ett bra skäl att ses. Vem lagar, var, och vad får det kosta?' },
        {
          title: 'Minnen och samtal',
          text: 'Vad hjälper människor att börja prata med varandra, även när minnet sviker?',
        },
      ],
      contacts: [contact('Berit Sandahl', 'verksamhetsutvecklare', 'tillsammans@sundby.example.se', '040-628 04 82')],
      publishedOn: day('2023-05-08'),
      updatedOn: day('2025-09-04'),
    },
  },
]
