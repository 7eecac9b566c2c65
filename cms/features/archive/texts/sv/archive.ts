import { format } from '../../../../platform/format.ts'

/** What is said where everything is taken out of Vitrin, and brought in again. */
export const archive = {
  link: 'Flytta ut',
  title: 'Flytta ut',
  intro:
    'Här hämtar du allt som står i Vitrin som en enda fil, ett arkiv: innehåll med utkast, filer, inställningar och gamla adresser. Arkivet går att flytta in i en annan Vitrin, och det är beskrivet så att andra program kan läsa det.',
  warning:
    'I arkivet finns också utkast, kontaktpersoner och medarbetares namn och e-postadresser. Lägg det där bara rätt personer kommer åt det. Lösenord följer aldrig med.',
  hasVersions: 'Ta med alla tidigare versioner',
  hasVersionsHelp: 'Arkivet blir större. Utan dem följer det som är publicerat och de senaste utkasten med.',
  hasFeedback: 'Ta med synpunkter från allmänheten',
  hasFeedbackHelp: 'De kan innehålla personuppgifter.',
  download: 'Hämta arkivet',
  downloadHelp:
    'Hämtningen börjar genast. Den tar längre tid ju fler filer som finns, och du kan arbeta vidare under tiden.',
  publicationReason: 'Ett arkiv har flyttats in',
  fileName: 'vitrin-arkiv',
  refusals: {
    notAllowed: 'Bara administratörer kan hämta arkivet.',
    missing: (path: string) => `Det finns ingenting på ${path}. Kontrollera sökvägen.`,
    noZip: 'Filen är ingen hel zip-fil. Den kan ha skadats eller inte hämtats färdigt. Hämta den en gång till.',
    foreign: 'Det här är inget arkiv från Vitrin: vitrin.json saknas eller säger något annat.',
    otherVersion: (found: number, known: number) =>
      `Arkivet har version ${format.number(found)} av formatet, men den här Vitrin läser version ${format.number(known)}. Hämta arkivet på nytt från en Vitrin av samma version som den här.`,
    cutOff: 'Arkivet är avbrutet: innehållsförteckningen contents.json saknas. Hämta det en gång till.',
    lacks: (part: string) => `Arkivet är skadat: ${part} saknas. Hämta det en gång till.`,
    changed: (part: string) =>
      `Arkivet är skadat: ${part} är inte som det var när arkivet gjordes. Hämta det en gång till.`,
    added: (part: string) =>
      `I arkivet finns ${part}, som inte hörde till det när det gjordes. Hämta det en gång till.`,
    twice: (part: string) => `Arkivet är skadat: ${part} finns två gånger.`,
    escapes: (part: string) => `Arkivet tas inte emot: ${part} skulle hamna utanför sin mapp.`,
    link: (part: string) => `Arkivet tas inte emot: ${part} är varken en fil eller en mapp.`,
    encrypted: 'Arkivet är låst med lösenord. Packa upp det och flytta in mappen i stället.',
    tooLarge: 'Arkivet tas inte emot: det skulle bli orimligt stort när det packas upp.',
    unknown: (part: string) =>
      `Arkivet innehåller ${part}, som inte har någon plats i den här Vitrin. Kontrollera att båda har samma version.`,
    notEmpty:
      'Ett arkiv flyttas bara in där det inte finns något innehåll ännu, och här finns det redan. Ta bort innehållet först, eller flytta in i en ny installation som startas med DEMO_CONTENT=false.',
    targetTaken: (path: string) => `${path} finns redan. Välj ett annat namn, eller flytta undan det.`,
  },
}
