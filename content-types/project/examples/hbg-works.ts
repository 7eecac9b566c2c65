import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, refs } from '../../examples/parts.ts'
import { bold, numbers, paragraph, richText } from '../../examples/rich-text-builder.ts'

export const hbgWorks: Example = {
  key: 'hbg-works',
  data: {
    title: 'Hbg Works – en mötesplats för innovation',
    lead: 'Sittsäckar och pingisbord i stället för stängda dörrar. I Helsingborg finns en öppen plats där stadens medarbetare prövar idéer ihop, över förvaltningsgränser och tillsammans med företag, forskare och invånare.',
    category: ref('categories', 'larande-och-etablering'),
    status: ref('statuses', 'realiserad'),
    statusNote: 'Mötesplatsen är etablerad och arbetssättet används i stadens alla förvaltningar.',
    drivenBy: ref('organisations', 'stadsledningsforvaltningen'),
    partners: refs('organisations', 'stadsledningsforvaltningen'),
    technologies: refs('technologies', '3d-printing', 'ai', 'ar', 'iot', 'vr'),
    sectors: refs('sectors', 'digitalisering'),
    what: richText(
      'Hbg Works är både en lokal och ett sätt att arbeta. Lokalen är ljus och lekfull, gjord för att flytta runt i. Hit kommer anställda från hela Helsingborgs stad för att arbeta med en idé utanför sin egen organisation.',
      'För att en stad ska bli smartare räcker det inte med en bra idé. Det behövs många, och ett sätt att sålla fram dem som är värda ett försök. Några handlar om enklare och snabbare styrning, andra om tjänster som gör livet i Helsingborg hållbarare, smidigare eller roligare.',
      'Med i arbetet finns näringsliv, universitet och Helsingborgarna själva. Den som är nyfiken kan titta på tidigare försök, lyssna på en podd, gå på en öppen föreläsning eller delta i en workshop. Har du en egen idé finns idécoacher som hjälper den vidare.',
    ),
    why: richText(
      'Grunden lades våren 2018, när stadens reformgrupp för digitalisering redovisade sitt arbete. Staden var redan bra på att samla in idéer. Svårare var steget från lapp på tavlan till något som fungerar på riktigt.',
      paragraph(
        'Reformgruppen såg två hinder. Det ena var att ',
        bold('lösningen ofta bestämdes för tidigt'),
        ', till exempel att det måste bli en app. Det andra var att idéer så lätt växte till stora upphandlingar med långa kravlistor och risk för överprövning.',
      ),
      'Förslaget blev att låna arbetssätt från digital produktutveckling: förstå behovet, bygg en enkel prototyp, pröva tekniken i verksamheten och släpp en första användbar version som sedan förbättras hela tiden. I stället för ett stort färdigt system går det då att sätta samman flera mindre tjänster.',
    ),
    how: richText(
      'I programmet för mandatperioden 2018–2022 fick den nya innovationshubben ett tydligt uppdrag: fler idéer, och framför allt fler som blir verklighet. Hbg Works arbetar därför med tre saker.',
      numbers(
        [
          bold('Utforska. '),
          'Möjligheter och hypoteser undersöks ute i verksamheterna av anställda intraprenörer och designer.',
        ],
        [
          bold('Testa. '),
          'Små piloter ska visa om hypotesen stämmer. Till skillnad från ett vanligt projekt får en pilot vara osäker, och den kan lika gärna läggas ner som växa, beroende på vad användarna säger.',
        ],
        [bold('Utveckla. '), 'Det som håller blir digitala produkter som används brett i kommunen.'],
      ),
    ),
    effects: [
      effect(
        'Fler genomarbetade idéer kommer in, och fler projekt börjar med ett medarbetarförslag',
        undefined,
        ['Mer än 290 innovationsinitiativ, från samtliga förvaltningar och bolag'],
        { name: 'Innovationsinitiativ (fler än)', unit: 'initiativ', outcome: 290 },
      ),
      effect('Det finns ett beprövat sätt att föra innovationsprojekt in i den ordinarie verksamheten', undefined, [
        'Innovation drivs systematiskt från högsta ledningen och är en punkt på varje agenda',
        'Innovationsråd och innovationsledare i alla förvaltningar',
        'En etablerad modell för innovation, med metoder för att följa upp effekter',
      ]),
      effect('En levande lokal med människor och projekt, och med fler möten och besök utifrån', undefined, [
        'Hbg Works är en etablerad mötesplats som staden känner till, och flera nya slags kompetenser har rekryterats dit',
      ]),
      effect('Andra kommuner ser Hbg Works som en referens för hur innovation kan byggas systematiskt', undefined, [
        'Förebild för Lund, som har öppnat Studio stadshuset',
      ]),
      effect('En verktygslåda med metoder som passar staden', undefined, [
        'Många metoder har prövats och vidareutvecklats',
        'Nya arbetssätt har etablerats',
        'Nya format har tagits fram, bland dem Inhabithon och Innovationsrally',
      ]),
    ],
    contacts: [contact('Hbg Works', undefined, 'hbgworks@helsingborg.se')],
    cover: ref('media', 'hbg-works'),
    gallery: refs('media', 'verkstadsmote'),
    publishedOn: day('2020-01-27'),
    updatedOn: day('2024-06-20'),
  },
}
