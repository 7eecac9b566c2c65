import { ref, type Example } from '../../examples/example.ts'
import { contact, day, refs } from '../../examples/parts.ts'
import { richText } from '../../examples/rich-text-builder.ts'

export const verktygenITrapphuset: Example = {
  key: 'verktygen-i-trapphuset',
  data: {
    title: 'Verktygen i trapphuset',
    lead: 'En borrmaskin används i snitt tretton minuter under sin livstid. Hyresgästerna på Varvsgatan föreslår ett skåp där grannar lånar verktyg av varandra.',
    category: ref('categories', 'klimat-och-energi'),
    status: ref('statuses', 'ide'),
    drivenBy: ref('organisations', 'sundbyhem'),
    partners: refs('organisations', 'sundets-atervinning', 'cykelkoket'),
    technologies: refs('technologies', 'e-tjanster'),
    sectors: refs('sectors', 'bostad', 'miljo'),
    globalGoals: ['11', '12'],
    challenge: ref('challenges', 'bygg-av-det-som-finns'),
    what: richText(
      'Ett låst skåp i entrén, öppnat med samma bricka som tvättstugan. Grannar lånar i tre dagar. Verktygen kommer från återbruksdepån och kontrolleras där.',
    ),
    why: richText(
      'På Varvsgatan bor 88 hushåll. En rundfråga gav 61 borrmaskiner, 4 stegar och 0 högtryckstvättar. Alla ville ha en högtryckstvätt.',
    ),
    how: richText(
      'Hyresgästerna vill börja med ett skåp i ett halvår. Två frågor återstår: vem som ansvarar om någon skadar sig, och hur lösa sladdar upptäcks innan de lånas ut.',
    ),
    contacts: [contact('Hyresgästerna på Varvsgatan', 'genom Sundbyhem', 'varvsgatan@sundbyhem.example.se')],
    cover: ref('media', 'verktygen-i-trapphuset'),
    related: refs('projects', 'aterbruksdepan'),
    publishedOn: day('2026-09-30'),
  },
}
