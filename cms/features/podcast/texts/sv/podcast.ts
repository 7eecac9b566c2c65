import { format } from '../../../../platform/format.ts'

/** What the admin says of the podcast: its sound, its pictures and the directories. */
export const podcast = {
  smallArt: (width: number, height: number, smallest: number) =>
    `Bilden är ${width} × ${height} bildpunkter. Poddapparna kräver minst ${smallest} × ${smallest}: välj en större.`,
  sound: {
    unreadable:
      'Filen går inte att läsa som ljud: den är skadad eller något annat än ljud. Spara om den som mp3 eller m4a och försök igen.',
    film: 'Filen är en film. Exportera bara ljudet, som mp3 eller m4a.',
    kind: (kind: string) =>
      `Ljudet är av ett slag (${kind}) som många poddappar inte spelar. Spara om det som mp3 eller m4a (AAC).`,
    empty: 'Filen innehåller inget ljud. Kontrollera att exporten blev klar och försök igen.',
    cutOff: (percent: number) =>
      `Filen är avklippt: bara ${format.number(percent)} % av ljudet finns med. Exportera den på nytt och försök igen.`,
  },
  chapters: {
    late: (duration: string) => `Kapitlet börjar efter ljudets slut (${duration}).`,
    twice: 'Två kapitel börjar vid samma tid.',
  },
  fixedAddress:
    'Poddens adress går inte att ändra: lyssnarnas appar hämtar flödet där. Har podden flyttat skriver du den nya adressen i ”Flödets nya adress”.',
  soundbiteLate: (duration: string) => `Smakprovet slutar efter ljudets slut (${duration}).`,
  loudness: {
    label: 'Ljudstyrka (LUFS)',
    help: 'Mäts i filen. Poddar brukar ligga vid −16: är skillnaden stor får lyssnaren ändra volymen.',
    weak: (lufs: string, decibels: number) =>
      `Ljudet är svagt (${lufs} LUFS). Höj det med ${format.number(decibels)} dB, så hörs det lika bra som andra poddar.`,
    strong: (lufs: string, decibels: number) =>
      `Ljudet är starkt (${lufs} LUFS). Sänk det med ${format.number(decibels)} dB, så slipper lyssnaren skruva ner.`,
  },
  embeddedChapters: 'Kapitel i filen',
  upload: {
    sending: (name: string) => `Laddar upp ${name}`,
    checking: (name: string) => `${name} är framme. Filen kontrolleras.`,
    sent: (percent: number, sent: string, total: string) => `${format.number(percent)} % – ${sent} av ${total} MB`,
    aloud: (percent: number) => `${format.number(percent)} % uppladdat`,
  },
  editor: {
    noTime: 'Skriv tiden som minuter och sekunder, till exempel 1:30.',
    noSound: 'Välj en ljudfil först. Då kan du lyssna här och sätta kapitel där ljudet är.',
    sound: (filename: string) => `Ljudet ${filename}`,
    addHere: (time: string) => `Nytt kapitel vid ${time}`,
    takeEmbedded: (count: number) =>
      count === 1 ? 'Använd kapitlet i ljudfilen' : `Använd ljudfilens ${format.number(count)} kapitel`,
    unnamed: (number: number) => `Kapitel ${format.number(number)}`,
    play: (title: string, time: string) => `Spela ”${title}” från ${time}`,
  },
}
