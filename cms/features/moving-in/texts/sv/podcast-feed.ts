import { format } from '../../../../platform/format.ts'

/** What is said of a podcast that moves in. */
export const podcastFeed = {
  label: 'Podd (RSS-flöde)',
  unreadable: {
    atom: 'Det här är ett flöde i formatet Atom. Poddar finns i formatet RSS: leta efter en annan adress, som ofta slutar på /feed/podcast eller .xml.',
    page: 'Det här är en webbsida och inget poddflöde. Leta efter länken ”RSS” på poddens sida, och ange dess adress.',
    other: (name: string) => `Det här är ingen podd: filen börjar med ”${name}”, men ett poddflöde börjar med ”rss”.`,
    noChannel: 'Flödet är tomt: det finns varken någon podd eller något avsnitt i det. Kontrollera adressen.',
    locked: (owner: string | undefined) =>
      `Poddens ägare har låst den, så att ingen ska kunna flytta den utan lov.${
        owner ? ` Är det du som är ${owner}, så logga in med den adressen.` : ''
      } Annars: be den som har podden i dag att låsa upp den (podcast:locked) och försök igen.`,
  },
  skipped: {
    empty: 'Det står ingenting om avsnittet: varken titel, text eller ljud.',
    twice: 'Samma avsnitt står två gånger i flödet.',
  },
  untitled: 'Podd utan titel',
  untitledEpisode: (day: string | undefined) => (day ? `Avsnitt från ${day}` : 'Avsnitt utan titel'),
  untitledChapter: (number: number) => `Kapitel ${format.number(number)}`,
  art: (title: string) => `Omslag till podden ${title}`,
  cover: (title: string) => `Omslag till avsnittet ${title}`,
  chapterPicture: (title: string) => `Bild till kapitlet ${title}`,
  note: {
    kept: 'Finns i flödet men har ingen plats här.',
    second: 'Finns två gånger i flödet. Den första har tagits.',
    otherText: 'En text till, som säger något annat än den som har tagits.',
    cut: (max: number) =>
      `Texten är längre än de ${format.number(max)} tecken som får plats, och är avkortad. Här står den hel.`,
    numberedTitle: 'Titeln med säsong och nummer: här har den utan dem tagits.',
    noTitle: 'Det finns ingen titel i flödet. En är påhittad: byt den.',
    noDescription: 'Det finns ingen beskrivning i flödet. Skriv en.',
    noSummary: 'Det finns ingen kort sammanfattning i flödet. Början av anteckningarna har tagits: läs igenom den.',
    noNotes: 'Det finns inga anteckningar i flödet. Skriv några rader om avsnittet.',
    noLanguage: 'Flödet säger inte på vilket språk podden är. Svenska har satts.',
    badDate: 'Dagen går inte att förstå. Ange den själv.',
    guessedDate: 'Det framgår inte i vilken tidszon klockslaget är. UTC har antagits.',
    noGuid: 'Avsnittet har ingen fast beteckning. Ljudfilens adress har tagits, så som de flesta appar gör.',
    noGuidAtAll: 'Avsnittet har varken fast beteckning eller ljud, så det får en ny beteckning.',
    spacedGuid: 'Beteckningen har mellanslag eller radbrytningar omkring sig. De är kvar, som de stod.',
    sameGuid:
      'Två olika avsnitt har samma fasta beteckning. Det här får en ny, eftersom lyssnarnas appar bara har sett det andra.',
    noSound: 'Det finns ingen ljudfil i flödet. Lägg till en innan avsnittet publiceras.',
    otherSound: 'Filen är inte mp3 eller m4a. Spara om ljudet och lägg in det själv.',
    alternateSound: 'Avsnittets första fil är inte mp3 eller m4a. En annan version av ljudet har tagits.',
    badDuration: 'Längden går inte att förstå. Den läses ur ljudfilen i stället.',
    badNumber: 'Ska vara ett heltal från 1 och uppåt, och har därför utelämnats.',
    unknownValue: 'Känns inte igen, och har därför utelämnats.',
    role: (role: string) => `Rollen ”${role}” finns inte här. Välj den som passar bäst.`,
    person: 'Nämns i flödet.',
    author: 'Avsändare för avsnittet.',
    owner: 'Poddens ägare. Adressen följer inte med: ange en funktionsadress under Ägare, så syns den i flödet.',
    contact: 'Kontaktperson i flödet. Följer inte med.',
    otherTranscript: 'En avskrift till, i en annan form eller på ett annat språk.',
    badTranscript: (reason: string) => `Avskriften går inte att läsa. ${reason}`,
    badJson: 'Den har inte den form som en avskrift ska ha.',
    emptyTranscript: 'Avskriften är tom.',
    madeTranscript: 'Avskriften är omskriven till en form som kan visas här.',
    badChapters: (reason: string) => `Kapitlen går inte att läsa. ${reason}`,
    noChaptersJson: 'Filen har inte den form som kapitel ska ha.',
    hiddenChapter: 'Ett dolt kapitel, som appar bara visar bilden ur.',
    chapterStart: 'Ett kapitel vars tid inte går att förstå.',
    otherChapters: 'Kapitel som säger något annat än dem som har tagits.',
    badSoundbite: 'Ett smakprov ska ha en tid och vara 5–120 sekunder långt.',
    movedOn: 'Flödet säger att det självt har flyttat hit. Hämta hellre podden därifrån.',
    blocked: 'Är dold för poddkataloger. Bestäm om det ska synas här.',
    oldCategory:
      'Kategorin finns inte längre bland Apples. ”Myndigheter och samhällsstyre” har satts: välj den som passar bäst.',
    noCategory: 'Flödet har ingen kategori. ”Myndigheter och samhällsstyre” har satts: välj den som passar bäst.',
    otherCategory: 'En kategori till. Bara den första räknas.',
    pages: (count: number) =>
      `Flödet har fler sidor än de ${format.number(count)} som har lästs. Äldre avsnitt saknas: hämta dem ur en fil i stället.`,
    loop: 'Flödets sidor hänvisar till varandra i en ring. Alla har lästs en gång.',
    badPage: (reason: string) => `Flödets nästa sida gick inte att hämta. Äldre avsnitt saknas. ${reason}`,
    licence: 'Mer om licensen.',
    season: 'Säsongens namn.',
    personMore: 'Mer om personen.',
  },
  /** What to send to whoever has the podcast today. */
  letter: ({
    title,
    oldFeed,
    newFeed,
    newFeedInXml,
  }: Record<'title' | 'oldFeed' | 'newFeed' | 'newFeedInXml', string>) => `Hej!

Vi flyttar podden ${title} till en egen webbplats. För att ingen lyssnare ska tappa bort den behöver vi er hjälp med två saker, i den här ordningen:

1. Lägg in poddens nya adress i det gamla flödet, bland uppgifterna om podden:

   <itunes:new-feed-url>${newFeedInXml}</itunes:new-feed-url>

2. Låt den gamla adressen svara med en permanent omdirigering (HTTP-status 301) till den nya:

   från ${oldFeed}
   till ${newFeed}

Omdirigeringen behöver ligga kvar i minst fyra veckor, och gärna för alltid: det är så appar som sällan hämtar flödet hittar rätt. Ta inte bort podden eller dess ljudfiler hos er förrän vi har sagt till. Är flödet låst (podcast:locked) får det gärna låsas upp.

Avsnittens beteckningar (guid) är desamma i det nya flödet, så ingen app hämtar hem något två gånger.

Tack för hjälpen!
`,
}
