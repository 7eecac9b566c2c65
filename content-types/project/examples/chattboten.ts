import { ref, type Example } from '../../examples/example.ts'
import { contact, day, effect, milestone, refs } from '../../examples/parts.ts'
import { bullets, richText } from '../../examples/rich-text-builder.ts'

export const chattboten: Example = {
  key: 'chattboten',
  data: {
    title: 'Chattboten som inte visste när den skulle vara tyst',
    lead: 'Vi ville korta köerna till Kontaktcenter med en chattbot på fem språk. Efter åtta månader stängde vi av den: den svarade fort, men för ofta fel, och alltid lika säkert.',
    category: ref('categories', 'demokrati-och-service'),
    status: ref('statuses', 'avbruten'),
    statusNote: 'Avstängd den 31 augusti 2022. Övningssamtalen används i dag för att lära upp nya medarbetare.',
    drivenBy: ref('organisations', 'kontaktcenter'),
    partners: refs('organisations', 'kornknarr'),
    technologies: refs('technologies', 'ai', 'sprakteknik'),
    sectors: refs('sectors', 'digitalisering'),
    globalGoals: ['10', '16'],
    what: richText(
      'En chattruta på kommunens webbplats svarade på frågor om förskola, avfall, parkering och öppettider, på svenska, engelska, arabiska, ukrainska och somaliska. Det den inte kunde skickade den vidare till en människa, var tanken.',
    ),
    why: richText(
      'Måndagar mellan åtta och tio väntade man i snitt elva minuter i telefonkön. Hälften av frågorna hade ett kort och givet svar. De som inte talar svenska ringde nästan aldrig, och vi antog att en chatt vore lättare för dem.',
    ),
    how: richText(
      'Vi tränade boten på 4 000 gamla mejl, efter att namn och personnummer hade tagits bort. Den släpptes till en tiondel av besökarna i januari 2022 och till alla i mars.',
      'Varje vecka läste två medarbetare hundra slumpvis valda samtal och satte betyg. Det var deras anteckningar som fick oss att sluta.',
    ),
    lessons: richText(
      bullets(
        'Ett fel svar i vänlig ton gör mer skada än inget svar alls. En familj missade sista dagen för förskoleval.',
        'Gamla mejl är fulla av gamla regler. Boten lärde sig taxor från 2017.',
        'De som inte talar svenska använde inte chatten heller. De kom till disken, för de ville se den som svarade.',
        'Att läsa hundra samtal i veckan var projektets bästa beslut.',
      ),
      'I dag lägger vi pengarna på att svaren står rätt på webben. Det har kortat kön mer än boten gjorde.',
    ),
    effects: [
      effect(
        'Kortare väntan i telefon på måndagar',
        'partly',
        ['Väntetiden minskade från 11 till 9 minuter, men hälften av de som chattat ringde ändå.'],
        {
          name: 'Väntetid måndagar klockan 8–10',
          unit: 'minuter',
          baseline: 11,
          target: 4,
          outcome: 9,
          measuredOn: '2022-06-30',
        },
      ),
      effect('Svaren är rätt', 'no', ['82 procent av svaren var rätt. Gränsen vi hade satt var 97.'], {
        name: 'Rätta svar i stickprov',
        unit: '%',
        target: 97,
        outcome: 82,
        measuredOn: '2022-08-19',
      }),
      effect('De som inte talar svenska får lättare kontakt', 'no', [
        'Fyra procent av samtalen fördes på annat språk än svenska.',
      ]),
    ],
    contacts: [contact('Kontaktcenter Sundby', undefined, 'kontakt@sundby.example.se', '040-628 04 50')],
    cover: ref('media', 'chattboten'),
    milestones: [
      milestone('2021-02-08', 'Beslut om försök'),
      milestone('2022-01-17', 'Öppen för en tiondel'),
      milestone('2022-08-31', 'Avstängd'),
    ],
    publishedOn: day('2021-02-11'),
    updatedOn: day('2022-09-14'),
  },
}
