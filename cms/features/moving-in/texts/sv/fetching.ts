import { format } from '../../../../platform/format.ts'

const kinds: Record<string, string> = {
  media: 'en bild som kan visas (JPEG, PNG, WebP eller AVIF)',
  audio: 'ett ljud som kan spelas (mp3 eller m4a)',
  documents: 'ett dokument som kan läggas ut (PDF, Office, OpenDocument eller text)',
}

/** What is said when something cannot be fetched. `address` is where it was to be fetched. */
export const fetching = {
  noAddress: (address: string) =>
    `”${address}” är ingen adress som går att hämta. Den ska börja med http:// eller https://.`,
  hostNotNamed: (address: string, host: string) =>
    `${address} hämtas inte: ${host} är varken källans egen värd eller en som du har angett. Lägg till ${host} bland värdarna om filerna ligger där.`,
  blocked: (address: string, host: string) =>
    `${address} hämtas inte: ${host} ligger inte på det öppna internet. Den som driver Vitrin kan tillåta det i inställningen ALLOWED_PRIVATE_HOSTS.`,
  tooManyRedirects: (address: string, most: number) =>
    `${address} leder vidare mer än ${format.number(most)} gånger. Ange adressen dit den till slut ska leda.`,
  missing: (address: string, status: number) => `${address} finns inte längre (svar ${status}).`,
  denied: (address: string, status: number) =>
    `${address} kräver inloggning eller nekar oss (svar ${status}). Öppna den för alla under flytten, eller använd en exporterad fil.`,
  failed: (address: string, status: number) =>
    `${address} gick inte att hämta (svar ${status}). Försök igen senare, eller fråga den som driver webbplatsen.`,
  waits: (address: string, minutes: number) =>
    `${address} ber oss att vänta ${minutes === 1 ? 'en minut' : `${format.number(minutes)} minuter`}. Försök igen då.`,
  noHost: (address: string, host: string) =>
    `${address} gick inte att hämta: det finns ingen värd som heter ${host}. Kontrollera adressen.`,
  noAnswer: (address: string) =>
    `${address} gick inte att hämta: förbindelsen bröts eller svaret dröjde för länge. Försök igen senare.`,
  noTrust: (address: string) =>
    `${address} gick inte att hämta: värdens certifikat går inte att lita på. Fråga den som driver webbplatsen.`,
  /** In megabytes. */
  tooLarge: (address: string, limit: number) =>
    `${address} är för stor. En sådan fil får vara högst ${format.number(limit)} MB.`,
  notReadable: (address: string) =>
    `${address} svarar med något som inte går att läsa. Innehållet är skadat eller packat på ett okänt sätt.`,
  wrongContent: (address: string, kind: string, found: string | undefined) =>
    `${address} är inte ${kinds[kind] ?? 'en sådan fil'}${found ? `, utan ${found === 'text/html' ? 'en webbsida' : found}` : ''}.`,
  outside: (path: string) => `Filen ${path} ligger utanför källans mapp och läses inte.`,
  noFile: (path: string) => `Filen ${path} finns inte i källans mapp.`,
  noFolder: (path: string) => `Filen ${path} hör till en mapp, men källan är ingen mapp.`,
}
