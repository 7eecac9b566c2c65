import { format } from '../../../../platform/format.ts'

/** What the checks of a release, and printing it, find wrong. */
export const checks = {
  content: {
    noPage: (kind: string, address: string) => `${kind} saknar sin sida ${address}.`,
    stray: (address: string) => `Sidan ${address} hör inte till något som är publicerat.`,
    draft: (kind: string, id: string) => `${kind} ${id} är inte publicerad.`,
    fewPages: (now: number, before: number) =>
      `Webbplatsen har plötsligt bara ${format.number(now)} sidor av ${format.number(before)}. ${howToAllow}`,
    fewDocuments: (kinds: string, now: number, before: number) =>
      `${kinds}: plötsligt bara ${format.number(now)} av ${format.number(before)}. ${howToAllow}`,
  },
  feeds: {
    notXml: (address: string, line: number, reason: string) => `${address} är inte giltig XML (rad ${line}): ${reason}`,
    noFeed: (address: string) => `${address} är inget flöde: det saknar kanal eller titel.`,
    noTarget: (address: string, target: string) => `${address}: posten leder till ${target}, som inte finns.`,
    soundElsewhere: (address: string, sound: string | undefined) =>
      `${address}: ljudet ${sound} ligger inte på webbplatsen.`,
    /** Sizes in bytes; undefined when the sound is not there. */
    soundSize: (address: string, sound: string, size: number | undefined, said: string | undefined) =>
      `${address}: ljudet ${sound} är ${size ?? 'borta'}, men flödet säger ${said} byte.`,
  },
  links: {
    broken: (target: string, pages: string[]) =>
      `${target} finns inte, men ${pages.length === 1 ? `sidan ${pages[0]} leder` : `${format.number(pages.length)} sidor leder`} dit (${pages.slice(0, 3).join(', ')}).`,
  },
  sitemap: {
    stray: (address: string) => `Webbplatskartan nämner ${address}, som inte finns.`,
    missing: (address: string) => `Webbplatskartan saknar ${address}.`,
  },
  page: {
    html: (line: number, column: number, code: string) => `HTML-fel på rad ${line}, tecken ${column}: ${code}.`,
    unclosed: (element: string) => `HTML-fel: elementet ”${element}” slutar inte där det ska.`,
    noLanguage: 'Sidan säger inte vilket språk den är på (lang).',
    noTitle: 'Sidan har ingen titel.',
    notOne: (element: string, count: number) =>
      `Sidan har ${format.number(count)} element ”${element}”, men ska ha ett.`,
    repeated: (place: string) => `Platsen ”${place}” finns mer än en gång på sidan.`,
  },
  print: {
    failed: (address: string, status: number) =>
      `Sidan ${address} gick inte att göra: den svarade ${status} i stället för 200.`,
    threw: (address: string, reason: string) => `Sidan ${address} gick inte att göra: ${reason}`,
    notGone: (address: string, status: number) =>
      `Sidan ${address} är borttagen och skulle svara 410, men den svarade ${status}.`,
  },
}

const howToAllow = 'Är det rätt? Kör då npm run publish med ALLOW_FEWER_PAGES=true.'
