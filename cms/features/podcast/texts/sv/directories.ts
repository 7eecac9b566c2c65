import { format } from '../../../../platform/format.ts'
import type { Directory } from '../../directories.ts'
import type { FeedRequirement } from '../../feed-checks.ts'

interface DemandText {
  /** What is demanded. */
  name: string
  /** What to do when it is missing. */
  fix: string
  /** Where that is done. Without an address: where the podcast itself is written. */
  place?: { name: string; address?: string }
}

const settings = { name: 'Ändra podden' }
const episodes = { name: 'Gå till avsnitten', address: '/admin/collections/episodes' }

const requirements: Record<FeedRequirement, DemandText> = {
  valid: {
    name: 'Ett helt flöde',
    fix: 'Flödet går inte att läsa. Publicera på nytt.',
    place: { name: 'Gå till publiceringarna', address: '/admin/collections/publications' },
  },
  public: {
    name: 'En öppen adress med https',
    fix: 'Katalogerna hämtar flödet från internet. Den som driver webbplatsen ställer in adressen (SITE_URL).',
  },
  title: { name: 'Poddens namn', fix: 'Skriv vad podden heter.', place: settings },
  description: { name: 'En beskrivning', fix: 'Skriv vad podden handlar om, högst 4000 tecken.', place: settings },
  language: { name: 'Språket', fix: 'Skriv språkets kod, till exempel sv.', place: settings },
  category: { name: 'En kategori', fix: 'Välj en kategori.', place: settings },
  explicit: { name: 'Om innehållet passar barn', fix: 'Publicera på nytt.' },
  art: {
    name: 'En kvadratisk bild',
    fix: 'Välj en bild som är minst 1400 × 1400 bildpunkter.',
    place: settings,
  },
  author: { name: 'En avsändare', fix: 'Skriv vem som gör podden.', place: settings },
  episodes: { name: 'Minst ett avsnitt', fix: 'Publicera ett avsnitt, gärna en trailer.', place: episodes },
  sounds: { name: 'Ljud med rätt typ och storlek', fix: 'Ladda upp ljudet på nytt i avsnittet.', place: episodes },
  guids: { name: 'En fast beteckning för varje avsnitt', fix: 'Spara avsnitten på nytt.', place: episodes },
  dates: { name: 'En dag för varje avsnitt', fix: 'Sätt publiceringsdag på avsnitten.', place: episodes },
  notMoved: {
    name: 'Att podden finns kvar här',
    fix: 'Inställningarna säger att podden har flyttat. Anmäl den nya adressen, eller ta bort den.',
    place: settings,
  },
  ownerEmail: {
    name: 'En e-postadress till ägaren',
    fix: 'Katalogen skickar en kod dit. Skriv en funktionsadress som ni läser.',
    place: settings,
  },
  guid: {
    name: 'En fast beteckning för podden',
    fix: 'Den sätts av sig själv när webbplatsen startar på sin riktiga adress.',
  },
  transcripts: {
    name: 'Avskrift till alla avsnitt',
    fix: 'Ladda upp en avskrift till de avsnitt som saknar. Då kan fler följa med.',
    place: episodes,
  },
  chapters: {
    name: 'Kapitel i alla avsnitt',
    fix: 'Dela in avsnitten i kapitel, så hittar lyssnaren rätt.',
    place: episodes,
  },
  numbers: {
    name: 'Nummer på avsnitten i en följetong',
    fix: 'Sätt nummer, så spelas de i rätt ordning.',
    place: episodes,
  },
}

const steps: Record<Directory['steps'], string[]> = {
  apple: [
    'Logga in i Podcasts Connect med organisationens Apple-konto.',
    'Välj plustecknet, ”Ny serie” och att du har ett RSS-flöde. Klistra in flödets adress.',
    'Finns podden redan hos Apple? Be om ägarskapet, skriv koden i poddens fält ”Apples kod” och publicera.',
    'Skicka in. Granskningen tar upp till ett par dygn.',
  ],
  spotify: [
    'Logga in i Spotify for Creators och välj att du redan har en podd.',
    'Klistra in flödets adress. Spotify skickar en kod till ägarens e-postadress.',
    'Skriv koden, välj kategori och land, och skicka in.',
  ],
  index: [
    'Klistra in flödets adress. Inget konto behövs.',
    'Podden syns då också i AntennaPod, Podcast Guru, Fountain och många andra appar.',
  ],
  pocketCasts: ['Klistra in flödets adress och välj att podden ska vara offentlig.', 'Den syns inom några minuter.'],
  youtube: [
    'Logga in i YouTube Studio. Välj ”Skapa” och ”Ny podd”, och sedan att skicka in ett RSS-flöde.',
    'Klistra in flödets adress. Skriv koden som kommer till ägarens e-postadress.',
    'Välj vilka avsnitt som ska vara med, och publicera dem där.',
  ],
  amazon: [
    'Logga in i Amazon Music for Podcasters och välj att lägga till en podd.',
    'Klistra in flödets adress, och bekräfta i brevet som kommer till ägarens e-postadress.',
  ],
}

/** What the admin says of the directories in which listeners find podcasts. */
export const directories = {
  link: 'Poddkataloger',
  title: 'Poddkataloger',
  intro:
    'Så att podden går att hitta i alla appar. Du anmäler den en gång i varje katalog; sedan hämtar de nya avsnitt av sig själva. Här ser du om det publicerade flödet har det som katalogerna kräver.',
  notAllowed: 'Du behöver vara inloggad för att se poddkatalogerna.',
  choose: 'Vilken podd',
  feed: 'Flödets adress:',
  noFeed: 'Inget flöde är publicerat än. Publicera webbplatsen först.',
  common: 'Det här kräver alla',
  allMet: 'Flödet har allt som katalogerna kräver.',
  missing: (count: number) => (count === 1 ? 'En sak saknas.' : `${format.number(count)} saker saknas.`),
  where: 'Anmäl podden',
  whereHelp:
    'Lägg till poddens sida bland poddens kataloger när den är antagen. Då får den en knapp på webbplatsen, och räknas som klar här.',
  wishes: 'Det här uppskattar lyssnarna',
  wishesHelp: 'Ingen katalog säger nej utan det, men det gör podden bättre.',
  states: { met: '(finns)', missing: '(saknas)', wish: '(kan bli bättre)' },
  cards: { listed: 'Anmäld', ready: 'Klar att anmäla', missing: 'Något saknas' },
  lacks: 'Saknas:',
  seeThere: 'Se podden där',
  goTo: (name: string) => `Anmäl podden hos ${name}`,
  demands: requirements,
  steps,
}
