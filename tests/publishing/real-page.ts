import { readFile } from 'node:fs/promises'
import { numbers, paragraph, quote, richText } from '../../content-types/examples/rich-text-builder.ts'
import type { RichText, RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'

/** A case page as people read it, taken apart. */
export interface RealPage {
  category: string
  title: string
  status: string
  lead: string
  /** The paragraphs of *Vad?*, *Varför?* and *Hur?*, as they stand. */
  sections: { what: string[]; why: string[]; how: string[] }
  /** As ISO days: `2020-01-27`. */
  publishedOn: string
  updatedOn: string
  effects: { goal: string; results: string[] }[]
  drivenBy: string
  technologies: string[]
  sectors: string[]
  partners: string[]
  contact: { name: string; email: string }
}

/** A page of our own in the form of the site that Vitrin replaces. */
const ownPage = `Lärande och Etablering

Provhyllan – ett skafferi för halvfärdiga idéer

Realiserad

Provhyllan – ett skafferi för halvfärdiga idéer

Tänk dig ett skafferi. På hyllorna står burkar med etiketter, och i varje burk ligger en idé som någon har börjat på men inte vågat visa. Vem som helst får öppna locket?

Vad?

Tänk dig ett skafferi. På hyllorna står burkar med etiketter, och i varje burk ligger en idé som någon har börjat på. Vem som helst får öppna locket?

Provhyllan är ett rum på bottenvåningen i Sundby stadshus, med verktyg, mikrofoner, skrivare och ett långt bord. Den som arbetar i kommunen lånar rummet en timme eller en vecka – enklare, snabbare och utan blankett.

Kom in på en öppen kväll, eller hör av dig till hyllvärdarna om du har en idé som behöver en burk.

Varför?

Våren 2018 frågade vi fyrahundra medarbetare vad som hände med deras senaste förslag. Så här skrev en av dem:

” Jag la förslaget i lådan och lådan blev tömd. Sedan hörde jag ingenting. Ska det verkligen vara så svårt? Det behövs inget stort projekt med kravspecifikationer och överprövningar. Det räcker att någon låter oss prova i liten skala, se om det håller, och våga slänga det om det inte gör det. (I bästa fall lär vi oss något på vägen.) Jag vill inte köpa något “färdigt” utan bygga det som passar oss.

Hur?

”… Kommunen ska vara en plats där det är lätt att prova och ofarligt att ångra sig.”  (ur ”plan för mandatperioden 2019-2022)

Förutom att vara ett rum är Provhyllan också ett sätt att arbeta:

 1. Ställ fram burken: skriv idén på en etikett och låt vem som helst läsa den.
 2. Prova i liten skala med dem det gäller – den som ska använda lösningen är med från första dagen, och det är tillåtet att lägga ner.
 3. Flytta det som håller till verksamheten, med en ägare och en budget.
Publicerad: 27 januari, 2020
Senast uppdaterad: 20 juni, 2024

Effektmål

Fler förslag från medarbetare ska bli prövade

Resultat

Över 160 burkar öppnade av samtliga förvaltningar och bolag

Effektmål

Ett gemensamt sätt att gå från förslag till prov

Resultat

Ett arbetssätt som ledningen följer upp varje månad Hyllvärdar utsedda på samtliga förvaltningar En etablerad mall för att mäta vad provet gav

Effektmål

Ett rum fullt av liv, med fler besök utifrån

Resultat

Provhyllan är känd i hela staden, och föreningar lånar rummet på kvällarna

Effektmål

Andra kommuner ska kunna göra likadant

Resultat

Varit förebild för Tångvik som har öppnat Burken bibliotek

Effektmål

En låda med verktyg som passar oss

Resultat

Testat och skrivit ner tolv metoder Etablerat en verktygslåda att låna hem Utvecklat nya former, däribland Lockfesten och Etikettrallyt

 • Drivs av

  Stadsledningsförvaltningen

 • Kategori

  Lärande och Etablering

 • Teknologier

  3D printing / AI / AR / IoT / VR

 • Sektor

  Digitalisering

 • Partners

  Stadsledningsförvaltningen

Kontakt

Namn: Provhyllan
E-post: provhyllan@sundby.example
`

/** The page under test: our own, or the one in the file that `REAL_PAGE` names. */
export const getRealPage = async (): Promise<RealPage> =>
  parseRealPage(process.env.REAL_PAGE ? await readFile(process.env.REAL_PAGE, 'utf8') : ownPage)

/** Takes a page's text apart by its headings. Throws when something is missing. */
const parseRealPage = (text: string): RealPage => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim())
  const [category = '', title = '', status = '', , lead = ''] = lines
  const between = (start: string, end: RegExp): string[] => {
    const first = lines.indexOf(start) + 1
    if (!first) throw new Error(`The page has no "${start}".`)
    const length = lines.slice(first).findIndex((line) => end.test(line))
    return lines.slice(first, length < 0 ? undefined : first + length)
  }
  const fact = (name: string): string => between(` • ${name}`, /^ • |^Kontakt/)[0]?.trim() ?? ''
  const after = (start: string): string => {
    const line = lines.find((one) => one.startsWith(start))
    if (!line) throw new Error(`The page has no "${start}".`)
    return line.slice(start.length).trim()
  }
  const list = (values: string): string[] => values.split(' / ').map((value) => value.trim())
  return {
    category,
    title,
    status,
    lead,
    sections: {
      what: between('Vad?', /^Varför\?$/),
      why: between('Varför?', /^Hur\?$/),
      how: between('Hur?', /^Publicerad:/),
    },
    publishedOn: toDay(after('Publicerad:')),
    updatedOn: toDay(after('Senast uppdaterad:')),
    effects: lines.flatMap((line, index) =>
      line === 'Effektmål' && lines[index + 2] === 'Resultat'
        ? [{ goal: lines[index + 1]!.trim(), results: splitResults(lines[index + 3]!.trim()) }]
        : [],
    ),
    drivenBy: fact('Drivs av'),
    technologies: list(fact('Teknologier')),
    sectors: list(fact('Sektor')),
    partners: list(fact('Partners')),
    contact: { name: after('Namn:'), email: after('E-post:') },
  }
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const toDay = (date: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d+) (\p{L}+),? (\d{4})$/u.exec(date) ?? []
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/**
 * The old site ran the results of a goal together without any mark. A new one begins with a capital after a small letter, unless
 * that is a name: after a preposition or another name, or followed by too little.
 */
const splitResults = (text: string): string[] => {
  const results: string[] = []
  let rest = text
  for (const { index } of text.matchAll(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll}* )/gu)) {
    const before = text.slice(0, index).split(' ').at(-1) ?? ''
    const isName = /^(för|i|på|av|till|med|däribland|och)$/.test(before) || /^\p{Lu}/u.test(before)
    if (isName || text.slice(index + 1).split(' ').length < 4) continue
    const start = text.length - rest.length
    results.push(text.slice(start, index))
    rest = text.slice(index + 1)
  }
  return [...results, rest]
}

/** Paragraphs as rich text: numbered lines become a list, what begins with a quotation mark a quote. */
export const toRichText = (paragraphs: string[]): RichText => {
  const nodes: RichTextNode[] = []
  let items: string[] = []
  const endList = (): void => {
    if (items.length) nodes.push(numbers(...items))
    items = []
  }
  for (const text of paragraphs.map((one) => one.trim())) {
    const item = /^\d+\. (.*)$/.exec(text)?.[1]
    if (item !== undefined) {
      items.push(item)
      continue
    }
    endList()
    nodes.push(text.startsWith('”') ? quote(text) : paragraph(text))
  }
  endList()
  return richText(...nodes)
}

/** Every sentence of a page, in the order in which the public is to read them. */
export const getSentences = ({ title, lead, sections, effects, contact }: RealPage): string[] => {
  const paragraphs = [...sections.what, ...sections.why, ...sections.how].map((text) =>
    text.trim().replace(/^\d+\. /, ''),
  )
  const sentences = [lead, ...paragraphs].flatMap((text) => text.split(/(?<=[.?!]) (?=\p{Lu})/u))
  return [title, ...sentences, ...effects.flatMap(({ goal, results }) => [goal, ...results]), contact.name]
}

/** Words that stand nowhere else than on a page: the names in its last result, and its longest word. */
export const getRareWords = (page: RealPage): string[] => {
  const names =
    page.effects
      .at(-1)!
      .results.at(-1)!
      .match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{6,}/gu) ?? []
  const words =
    getSentences(page)
      .join(' ')
      .match(/\p{L}+/gu) ?? []
  const longest = words.toSorted((one, other) => other.length - one.length)[0]
  return [...names, ...(longest ? [longest] : [])]
}
