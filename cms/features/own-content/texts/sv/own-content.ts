import { format } from '../../../../platform/format.ts'

const things = (count: number): string => (count === 1 ? '1 sak' : `${format.number(count)} saker`)

/** What is said where the examples are taken away. */
export const ownContent = {
  link: 'Börja med eget innehåll',
  title: 'Börja med eget innehåll',
  intro:
    'Vitrin är fylld med exempel, så att man ser hur allt fungerar. Här tar du bort dem och får en webbplats att fylla med ert eget. Gå först igenom vad som händer. Inget ändras förrän du har tryckt på knappen längst ner.',
  none: 'Här finns inga exempel kvar. Allt innehåll är ert eget.',
  unfinished: 'Förra gången avbröts borttagningen innan den var klar. Tryck på knappen längst ner, så görs resten.',
  goes: {
    heading: 'Det här försvinner',
    summary: (count: number) => `${things(count)}, med versioner, filer och gamla adresser. Det går inte att ångra.`,
    none: 'Inga exempel är som de var från början. Ingenting försvinner.',
    settings: (names: string[]) => `Exemplens uppgifter i inställningarna: ${names.join(', ')}`,
  },
  stays: {
    heading: 'Det här blir kvar',
    accounts: 'Alla konton och deras behörigheter.',
    changed: 'Exempel som någon har ändrat',
    changedIn: (fields: string[]) => `ändrat: ${fields.join(', ')}`,
    changedHelp: 'De räknas som era nu. Ta bort dem själv om ni inte vill ha dem.',
    used: 'Exempel som används av det som blir kvar',
    own: 'Det som ni har gjort själva',
    more: (count: number) => `… och ${format.number(count)} till`,
    settings: 'Inställningar som någon har ändrat',
    lookOver: (fields: string[]) =>
      `Kontrollera: ${fields.join(', ')}. Där står fortfarande exemplets uppgifter, för de får inte saknas.`,
    links: 'Länkar från det som blir kvar till exempel som försvinner blir vanlig text.',
    state: 'Status',
  },
  comes: {
    heading: 'Det här kommer i stället',
    rows: [
      'Statusar, från Idé till Realiserad och Avbruten.',
      'Kategorier, sektorer och tekniker som en kommun brukar ha. Ändra, lägg till och ta bort som ni vill.',
      'Ord som betyder samma sak, så att sökningen hittar rätt.',
      'Utkast till sidorna Om webbplatsen, Tillgänglighet och Integritet. Fyll i det som är er sak och publicera dem.',
    ],
  },
  confirm: 'Jag har gått igenom listan. Ta bort exemplen.',
  begin: 'Börja med eget innehåll',
  working: 'Tar bort …',
  progress: (done: number, total: number) => `${format.number(done)} av ${format.number(total)}`,
  done: (taken: number) => `Klart. ${taken === 1 ? '1 exempel är' : `${format.number(taken)} exempel är`} borttagna.`,
  publishing: 'Webbplatsen publiceras nu på nytt.',
  stayed: (titles: string[]) => `Det här ändrades av någon under tiden och finns kvar: ${titles.join(', ')}.`,
  next: 'Till översikten och de första stegen',
  failed: 'Det gick inte hela vägen. Tryck på knappen igen, så görs resten.',
  reason: 'Exemplen har tagits bort',
  refusals: {
    notAllowed: 'Bara administratörer kan ta bort exemplen.',
    notConfirmed: 'Bekräfta först att du har gått igenom listan.',
    running: 'Någon annan håller redan på att ta bort exemplen. Vänta en stund och ladda om sidan.',
  },
}
