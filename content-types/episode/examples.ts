import { ref, type Example } from '../examples/example.ts'
import { day, refs } from '../examples/parts.ts'
import { bullets, documentLink, link, paragraph, richText } from '../examples/rich-text-builder.ts'
import type { RichText } from '../fields/rich-text-nodes.ts'

/**
 * An episode whose audio file and transcript are named by its key. Chapters begin where
 * `cms/features/example-content/make-audio.sh` says.
 */
const episode = (
  key: string,
  data: {
    title: string
    summary: string
    notes: RichText
    guest: { name: string; url?: string }
    chapters: [start: number, title: string, link?: string][]
    projects: string[]
    /** Default: the podcast's picture. */
    cover?: string
    /** Default: the podcast in the settings. */
    podcast?: string
    season: number
    number: number
    publishedOn: string
    soundbite?: { start: number; duration: number; title: string }
    location?: { name: string; latitude: number; longitude: number }
    licence?: string
  },
): Example => {
  const { guest, chapters, projects, cover, podcast, publishedOn, soundbite, ...rest } = data
  return {
    key,
    data: {
      ...rest,
      audio: ref('audio', key),
      transcript: ref('documents', `avskrift-${key}`),
      people: [
        { name: 'Maja Lindqvist', role: 'host' },
        { role: 'guest', ...guest },
        { name: 'Jonas Ek', role: 'producer' },
      ],
      chapters: chapters.map(([start, title, address], index) => ({
        start,
        title,
        ...(address ? { link: address } : {}),
        ...(index === 0 && cover ? { image: ref('media', cover) } : {}),
      })),
      ...(soundbite ? { soundbites: [soundbite] } : {}),
      projects: refs('projects', ...projects),
      ...(cover ? { cover: ref('media', cover) } : {}),
      ...(podcast ? { podcast: ref('podcasts', podcast) } : {}),
      type: 'full',
      explicit: false,
      publishedOn: day(publishedOn),
    },
  }
}

export const episodeExamples: Example[] = [
  episode('bojen-som-skramde-badgasterna', {
    title: 'Bojen som skrämde badgästerna',
    summary:
      'Den skulle visa att vattnet var rent. I stället vågade ingen bada. Linnea Brask på Sundby Vatten berättar om en gul boj, en dag vid glasskiosken och konsten att skriva att man inte vet.',
    notes: richText(
      paragraph(
        'Maja möter Linnea Brask på bryggan vid Fyrbadet. De pratar om ',
        documentLink('Badkollen', ref('projects', 'badkollen')),
        ', som mäter badvattnet varje kvart.',
      ),
      'I avsnittet:',
      bullets(
        'Varför två dygn är för länge att vänta på ett prov',
        'Vad som hände när bojen började blinka',
        'Varför gult är den viktigaste färgen på skylten',
      ),
      paragraph('Mätvärdena finns som ', link('öppna data', 'https://data.example.se/badvatten'), '.'),
    ),
    guest: { name: 'Linnea Brask', url: 'https://vatten.example.se' },
    chapters: [
      [0, 'Inledning'],
      [19, 'Elva dagar i rött'],
      [34, 'Bojen som såg farlig ut', 'https://vatten.example.se/badkollen'],
      [54, 'Att skriva att man inte vet'],
    ],
    projects: ['badkollen'],
    cover: 'avsnitt-bojen',
    location: { name: 'Fyrbadet', latitude: 55.902, longitude: 12.793 },
    licence: 'cc0-1.0',
    soundbite: { start: 37, duration: 16, title: 'Alla trodde att bojen varnade för något' },
    season: 1,
    number: 1,
    publishedOn: '2025-04-08',
  }),
  episode('nar-bussen-inte-ville-kora-i-regn', {
    title: 'När bussen inte ville köra i regn',
    summary:
      'Löv, måsar och regn fick den självkörande bussen att stanna. Professor Henrik Ståhl åkte med den 114 gånger, och tycker ändå att projektet lyckades.',
    notes: richText(
      paragraph(
        'Om ',
        documentLink('bussen utan förare i Norra hamnen', ref('projects', 'bussen-utan-forare')),
        ', och om varför det är klokt att bestämma i förväg när man ska sluta.',
      ),
      paragraph(
        'Slutrapporten går att ladda ner från projektets sida. Henrik nämner också planerna på en ',
        documentLink('buss som kommer när du behöver den', ref('projects', 'bussen-som-kommer')),
        '.',
      ),
    ),
    guest: { name: 'Henrik Ståhl', url: 'https://hogskolan.example.org' },
    chapters: [
      [0, 'Inledning'],
      [22, 'Löv, måsar och regn'],
      [36, 'Tjugo minuter'],
      [52, 'Det som blev kvar'],
    ],
    projects: ['bussen-utan-forare', 'bussen-som-kommer'],
    cover: 'avsnitt-bussen',
    season: 1,
    number: 2,
    publishedOn: '2025-05-06',
  }),
  episode('barnen-som-vagde-maten', {
    title: 'Barnen som vägde maten',
    summary:
      'Klass fem ställde sig vid disken med block och köksvåg, och såg det ingen vuxen hade sett. Kostchefen Sofia Lund berättar om tallriksvågen, och om tävlingen som stängdes av efter två dagar.',
    notes: richText(
      paragraph(
        'Vi äter fiskgratäng på Strandskolan och pratar om ',
        documentLink('Tallriksvågen', ref('projects', 'tallriksvagen')),
        '.',
      ),
      bullets(
        'Hur papper och penna gick före tekniken',
        'Varför en tävling om matsvinn blev fel',
        'Vart pengarna tog vägen',
      ),
      paragraph(
        'Överbliven mat på torsdagar går till ',
        documentLink('Grannbordet', ref('projects', 'grannbordet')),
        '.',
      ),
    ),
    guest: { name: 'Sofia Lund' },
    chapters: [
      [0, 'Inledning'],
      [19, 'Papper, penna och köksvåg'],
      [33, 'Felet med tävlingen'],
      [49, 'Sexton gram', 'https://data.example.se/matsvinn'],
    ],
    projects: ['tallriksvagen', 'grannbordet'],
    cover: 'avsnitt-maten',
    season: 1,
    number: 3,
    publishedOn: '2026-03-17',
  }),
  episode('ett-brev-som-gar-att-forsta', {
    title: 'Ett brev som går att förstå',
    summary:
      'Hälften av läsarna visste inte om de hade fått ja eller nej. Språkvårdaren Elisabet Norén om ett verktyg som inte skriver breven, utan ställer frågan som saknas.',
    notes: richText(
      paragraph(
        'Säsong två börjar på Kontaktcenter i Sundby. Vi pratar om ',
        documentLink('Brev på klarspråk', ref('projects', 'brev-pa-klarsprak')),
        ' och om vad som inte blev bättre.',
      ),
      paragraph(
        'I bakgrunden finns ',
        documentLink('chattboten', ref('projects', 'chattboten')),
        ', som stängdes av 2022.',
      ),
    ),
    guest: { name: 'Elisabet Norén' },
    chapters: [
      [0, 'Inledning'],
      [20, 'Hälften visste inte om de fått ja'],
      [31, 'Verktyget som frågar'],
      [48, 'Det som inte blev bättre'],
    ],
    projects: ['brev-pa-klarsprak', 'chattboten'],
    cover: 'avsnitt-brevet',
    season: 2,
    number: 1,
    publishedOn: '2026-10-27',
  }),
  episode('vad-ar-ett-effektmal', {
    title: 'Vad är ett effektmål?',
    summary:
      'Att köpa tio bojar är något man gör. Elisabet Norén förklarar vad en effekt är, och hur man prövar en mening.',
    notes: richText(
      paragraph(
        'Exemplet med bojarna kommer från ',
        documentLink('Badkollen', ref('projects', 'badkollen')),
        ', där den som vill bada får besked samma dag.',
      ),
      paragraph('Pröva själv: stryk det ni ska göra. Finns det en människa kvar i meningen?'),
    ),
    guest: { name: 'Elisabet Norén' },
    chapters: [
      [0, 'Ordet'],
      [18, 'Ett exempel'],
      [27, 'Pröva själv'],
    ],
    projects: ['badkollen'],
    podcast: 'ett-ord-i-taget',
    season: 1,
    number: 1,
    publishedOn: '2026-06-16',
  }),
]
