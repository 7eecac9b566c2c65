import { format } from '../../../../platform/format.ts'

/** What is said so that nobody's text is lost: conflicts, locks, text that was not saved, versions. */
export const safety = {
  /** Who, when nobody knows. */
  somebody: 'Någon annan',
  /** Who, when the account has been deleted. */
  formerUser: 'Borttagen användare',
  yourself: 'Du själv, i en annan flik,',
  /** When, in a sentence: a time of today, or a day and a time. */
  today: (time: string) => `kl. ${time}`,
  otherDay: (day: string, time: string) => `${day} kl. ${time}`,
  lastEditedBy: 'Senast ändrad av',
  lastEditorRemoved: 'Senast ändrad av någon som är borttagen',
  conflict: {
    message: (who: string, when: string) =>
      `${who} sparade ${when}, efter att du började. Ditt är inte sparat än och inget har skrivits över. Välj vad som ska gälla.`,
    busy: 'Någon annan sparade i samma ögonblick. Inget har skrivits över. Spara igen.',
    title: (who: string) => `${who} har sparat under tiden`,
    titleYourself: 'Du har sparat i en annan flik under tiden',
    lead: (when: string) =>
      `Det hände ${when}. Inget har skrivits över: båda versionerna finns här. Välj vad som ska gälla, fält för fält eller allt på en gång.`,
    leadNothing:
      'De fält som du har ändrat ser likadana ut hos er båda, men sidan har sparats på nytt sedan du öppnade den. Fortsätt för att se den som den är nu.',
    mine: 'Ditt',
    theirs: (who: string) => `Från ${who}`,
    theirsYourself: 'Från din andra flik',
    keepAllMine: 'Behåll allt mitt',
    takeAllTheirs: (who: string) => `Ta allt från ${who}`,
    takeAllTheirsYourself: 'Ta allt från den andra fliken',
    onlyMineChanged: 'Bara du har ändrat här.',
    onlyTheirsChanged: 'Bara den andra har ändrat här.',
    bothChanged: 'Ni har båda ändrat här.',
    continue: 'Fortsätt med det valda',
    later: 'Inte nu',
    waiting: 'Sidan har ändrats av någon annan. Det du skriver sparas inte förrän du har valt vad som ska gälla.',
    open: 'Välj version',
    failed: 'Det gick inte att föra ihop versionerna. Ditt finns kvar. Försök igen.',
  },
  lock: {
    refused: (who: string) =>
      `${who} redigerar just nu. Ditt är inte sparat, men det finns kvar här. Vänta, eller ta över redigeringen.`,
    takenOver: (who: string) =>
      `${who} har tagit över redigeringen. Det du skrev efter din senaste sparning ligger kvar i den här webbläsaren.`,
    gone: 'Sidan finns inte, eller så får du inte redigera den.',
  },
  unsaved: {
    away: 'Kunde inte spara, försöker igen. Det du skriver finns kvar här i webbläsaren.',
    awayManual: 'Servern svarar inte. Det du har skrivit finns kvar. Försök spara igen om en stund.',
    tryNow: 'Försök nu',
    signedOut:
      'Du är utloggad. Det du har skrivit finns kvar här i webbläsaren och kan hämtas när du har loggat in igen.',
    signIn: 'Logga in igen',
    found: (when: string) => `Det finns text som inte hann sparas ${when}.`,
    foundLead: 'Hämta tillbaka den, så kan du läsa igenom och spara. Eller kasta den, om det som står här är rätt.',
    fetch: 'Hämta tillbaka',
    discard: 'Kasta',
    full: 'Webbläsaren har inte plats att behålla en kopia av det du skriver. Spara ofta.',
  },
  logOut: {
    label: 'Logga ut',
    heading: 'Det finns text som inte hann sparas',
    body: 'Ska den ligga kvar i den här webbläsaren tills du loggar in igen? Välj att kasta den om fler använder datorn.',
    keep: 'Behåll och logga ut',
    discard: 'Kasta och logga ut',
    cancel: 'Avbryt',
  },
  versions: {
    title: 'Versioner',
    lead: 'Varje gång någon har sparat. Öppna en version för att jämföra den med andra eller gå tillbaka till den. Att gå tillbaka gör ett utkast: webbplatsen ändras först när du publicerar.',
    when: 'När',
    who: 'Vem',
    state: 'Läge',
    published: 'Publicerad',
    current: 'Publicerad nu',
    draft: 'Utkast',
    newest: 'Senaste utkastet',
    autosaved: 'Sparat medan någon skrev',
    system: 'Systemet',
    none: 'Inget är sparat än.',
    restored: 'Versionen ligger nu som ett utkast. Publicera för att ändra webbplatsen.',
    olderExist: (count: number) => `Här visas de ${format.number(count)} senaste.`,
  },
}
