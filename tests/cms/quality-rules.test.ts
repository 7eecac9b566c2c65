import { describe, expect, it } from 'vitest'
import { heading, link, paragraph, richBlock, richText } from '../../content-types/examples/rich-text-builder.ts'
import type { RichText, RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { getContentType } from '../../content-types/index.ts'
import { runRules } from '../../cms/features/quality/check-quality.ts'
import { toCheckedDocument } from '../../cms/features/quality/checked-document.ts'
import type { Facts } from '../../cms/features/quality/facts.ts'
import { qualityRules } from '../../cms/features/quality/rules/index.ts'
import { testOrigin } from '../helpers/open-test-cms.ts'
import { readExamples } from './example-facts.ts'

type Data = Record<string, unknown>

const examples = readExamples()

describe('the example content', () => {
  it('has neither errors nor warnings', () => {
    const checked = examples.documents.filter(
      ({ collection }) => getContentType(collection).custom.site.kind === 'document',
    )
    expect(checked.length).toBeGreaterThan(30)
    const found = checked.flatMap(({ collection, document }) =>
      runRules(toCheckedDocument(getContentType(collection), document, document.id), examples.facts).map(
        ({ rule, path, message }) => `${collection}/${document.id} ${rule} ${path}: ${message}`,
      ),
    )
    expect(found).toEqual([])
  })
})

const facts: Facts = {
  now: new Date('2026-06-01T08:00:00.000Z'),
  origin: testOrigin,
  documents: new Map<string, Data>([
    ['statuses/pilot', { progress: 50 }],
    ['statuses/klar', { progress: 100 }],
    ['statuses/stoppad', { progress: 60, isStopped: true, requiresLessons: true }],
    ['media/beskriven', { filename: 'hus.jpg', alt: 'Ett rött hus' }],
    ['media/dekoration', { filename: 'prickar.png', isDecorative: true }],
    ['media/stum', { filename: 'stum.png', alt: ' ' }],
    ['projects/publikt', { _status: 'published' }],
    ['projects/utkast', { _status: 'draft' }],
    ['categories/skola', {}],
  ]),
  paths: new Map([
    ['/om/', 'public'],
    ['/projekt/utkast/', 'draft'],
    ['/projekt/jag/', 'draft'],
    ['/borta/', 'missing'],
  ]),
  places: new Map([['/om/', new Set(['kontakt'])]]),
  deadLinks: new Map([
    ['https://borta.example/', { status: 404 }],
    ['https://tyst.example/sida', { status: undefined }],
  ]),
}

/** A project with which every rule is content. */
const whole: Data = {
  title: 'Cykelgarage vid stationen',
  slug: 'jag',
  lead: 'Ett garage där cyklar står torrt och säkert, så att fler vågar ta tåget till jobbet.',
  what: richText('Ett garage.'),
  why: richText('Cyklar blev stulna.'),
  how: richText('Vi byggde.'),
  status: 'pilot',
  category: 'skola',
  drivenBy: 'staden',
  contacts: [{ name: 'Trafikenheten', email: 'trafik@example.se' }],
}

const check = (more: Data = {}, collection = 'projects') =>
  runRules(toCheckedDocument(getContentType(collection), { ...whole, ...more }, 'jag'), facts)
/** What is said, by place. */
const find = (rule: string, more: Data) =>
  check(more)
    .filter((finding) => finding.rule === rule)
    .map(({ path, message }) => [path, message])
const text = (...nodes: (string | RichTextNode)[]): { what: RichText } => ({ what: richText(...nodes) })
const documentLink = (relationTo: string, value: unknown) =>
  ({
    type: 'link',
    children: [{ type: 'text', text: 'dit' }],
    fields: { linkType: 'internal', doc: { relationTo, value } },
  }) as unknown as RichTextNode
const picture = (value: unknown) => ({ type: 'upload', relationTo: 'media', value }) as RichTextNode

/** For each rule: content that breaks it with what is then said, and content with which it is content. */
const cases: Record<string, { breaks: [Data, [string, string][]][]; passes: Data[] }> = {
  required: {
    breaks: [
      [{ lead: ' ' }, [['lead', 'Fyll i ”Ingress”.']]],
      [{ what: richText(paragraph(' ')) }, [['what', 'Fyll i ”Vad?”.']]],
      [{ category: null }, [['category', 'Välj något i ”Kategori”.']]],
      [{ contacts: [] }, [['contacts', 'Lägg till något under ”Kontakter”.']]],
      [{ effects: [{ goal: 'Torrt' }, {}] }, [['effects.1.goal', 'Fyll i ”Effektmål” i Effektmål 2.']]],
      [
        { effects: [{ goal: 'Torrt', results: [{ text: 'Ja' }, { text: '' }] }] },
        [['effects.0.results.1.text', 'Fyll i ”Resultat” i Effektmål 1, Resultat 2.']],
      ],
      [text(richBlock('factBox', { title: 'Mått' })), [['what', 'Fyll i ”Text” i ”Vad?”, faktaruta.']]],
      [{ status: 'stoppad' }, [['lessons', 'Skriv minst en lärdom: statusen som du har valt kräver det.']]],
    ],
    passes: [{ status: 'stoppad', lessons: richText('Fråga tidigare.') }, { effects: [] }, { effects: null }],
  },
  'lead-is-title': {
    breaks: [
      [
        { lead: 'Cykelgarage, vid stationen!' },
        [['lead', '”Ingress” säger bara det som titeln redan säger. Berätta i stället vad det handlar om.']],
      ],
    ],
    passes: [{ lead: 'Cykelgarage vid stationen, som gör att fler vågar ta tåget till jobbet.' }],
  },
  headings: {
    breaks: [
      [
        text(heading('h4', 'Taket')),
        [
          [
            'what',
            'Rubriken ”Taket” i ”Vad?” hoppar över en nivå. Gör den större, eller sätt en större rubrik före den.',
          ],
        ],
      ],
      [text(heading('h3', ' ')), [['what', 'En rubrik i ”Vad?” är tom. Skriv i den, eller ta bort den.']]],
    ],
    passes: [text(heading('h3', 'Taket'), heading('h4', 'Plåten'), heading('h3', 'Golvet'), heading('h4', 'Träet'))],
  },
  'alt-text': {
    breaks: [
      [
        { cover: 'stum' },
        [['cover', 'stum.png i ”Omslagsbild”: Beskriv vad bilden visar, eller kryssa i att den bara är dekoration.']],
      ],
      [{ gallery: ['beskriven', { id: 'stum' }] }, [['gallery', expect.stringContaining('stum.png i ”Bildspel”')]]],
      [text(picture('stum')), [['what', expect.stringContaining('stum.png i ”Vad?”')]]],
      [
        text(richBlock('video', { url: 'https://example.se/film', poster: 'stum' })),
        [['what', expect.stringContaining('stum.png i ”Stillbild” i ”Vad?”, film')]],
      ],
    ],
    passes: [{ cover: 'beskriven', gallery: ['dekoration'] }, text(picture('beskriven'), picture('okänd'))],
  },
  'link-places': {
    breaks: [
      [
        text(paragraph(link('läs mer om oss', '/om/#finns-inte'))),
        [
          [
            'what',
            'Länken ”läs mer om oss” i ”Vad?” leder till stället ”finns-inte”, som inte finns på den sidan. Besökarna ser den som vanlig text.',
          ],
        ],
      ],
      [text(paragraph(link('vår historia', `${testOrigin}/om/#%C3%A5`))), [['what', expect.stringContaining('”å”')]]],
    ],
    passes: [
      text(
        paragraph(link('kontakt', '/om/#kontakt'), link('en stund', '/om/#t=10'), link('eget', '/projekt/jag/#nytt')),
      ),
      text(paragraph(link('okänd sida', '/annan/#x'), link('på sidan', '#vad'), link('ute', 'https://example.org/#x'))),
    ],
  },
  'internal-links': {
    breaks: [
      [
        text(paragraph(documentLink('projects', 'utkast'))),
        [
          [
            'what',
            'Länken ”dit” i ”Vad?” leder till något som inte är publicerat. Publicera det först, eller ta bort länken.',
          ],
        ],
      ],
      [
        text(paragraph(documentLink('projects', 'okänt'))),
        [['what', 'Länken ”dit” i ”Vad?” leder till något som inte finns. Välj en annan sida, eller ta bort länken.']],
      ],
      [text(paragraph(link('bort', '/borta/#x'))), [['what', expect.stringContaining('”bort” i ”Vad?” leder till')]]],
      [text(paragraph(link('sen', '/projekt/utkast/'))), [['what', expect.stringContaining('inte är publicerat')]]],
      [text(paragraph(link('hel', `${testOrigin}/borta/`))), [['what', expect.stringContaining('inte finns')]]],
    ],
    passes: [
      text(
        paragraph(
          documentLink('projects', { id: 'publikt' }),
          documentLink('projects', 'jag'),
          documentLink('categories', 'skola'),
          link('om', '/om/?a=1#kontakt'),
          link('mig', '/projekt/jag/'),
          link('okänd', '/ingen-vet/'),
          link('post', 'mailto:a@example.se'),
          link('admin', '/admin/x'),
        ),
      ),
    ],
  },
  'email-format': {
    breaks: [
      [
        { contacts: [{ name: 'Bo', email: 'bo(at)example.se' }] },
        [['contacts.0.email', '”E-post” i Kontakt 1 är ingen e-postadress. Skriv den som namn@exempel.se.']],
      ],
    ],
    passes: [{ contacts: [{ name: 'Bo', email: 'bo.ek+1@post.example.se' }] }],
  },
  'short-lead': {
    breaks: [
      [
        { lead: 'Ett garage.' },
        [['lead', '”Ingress” är bara 11 tecken. Två eller tre meningar gör att fler vill läsa.']],
      ],
    ],
    passes: [{}],
  },
  'expected-when-realised': {
    breaks: [
      [
        {
          status: 'klar',
          effects: [
            { goal: 'Torrt', results: [{ text: 'Ja' }] },
            { goal: 'Säkert', results: [] },
          ],
        },
        [
          [
            'effects.1.results',
            'Effektmål 2: Målet har inget resultat, fast projektet är realiserat. Skriv vad det blev, eller välj ”För tidigt att säga”.',
          ],
        ],
      ],
      [
        { status: 'klar', effects: [{ goal: 'A', results: [{ text: 'B' }], indicator: { target: 5 } }] },
        [
          [
            'effects.0.indicator.outcome',
            'Effektmål 1: Måttet har ett målvärde men inget utfall, fast projektet är realiserat.',
          ],
        ],
      ],
    ],
    passes: [
      { status: 'pilot', effects: [{ goal: 'Säkert' }] },
      { status: 'stoppad', effects: [{ goal: 'Säkert' }] },
      { status: 'klar', effects: [{ goal: 'Säkert', achieved: 'tooEarly', indicator: { target: 0 } }] },
      { status: 'klar', effects: [{ goal: 'A', results: [{ text: 'B' }], indicator: { target: 5, outcome: 0 } }] },
    ],
  },
  overdue: {
    breaks: [
      [
        { milestones: [{ title: 'Invigning', date: '2026-03-01T12:00:00.000Z', state: 'inProgress' }] },
        [['milestones.0.date', 'Milstolpe 1 skulle ha hänt 1 mars 2026 men är inte klar. Ändra läget eller dagen.']],
      ],
    ],
    passes: [
      { milestones: [{ title: 'Invigning', date: '2026-03-01T12:00:00.000Z', state: 'done' }] },
      { milestones: [{ title: 'Nyss', date: '2026-05-20T12:00:00.000Z' }, { title: 'Utan dag' }] },
      { status: 'stoppad', milestones: [{ title: 'Aldrig', date: '2020-03-01T12:00:00.000Z' }] },
    ],
  },
  'reachable-contacts': {
    breaks: [
      [
        {
          contacts: [
            { name: 'Bo', phone: '1' },
            { name: 'Ek', email: '' },
          ],
        },
        [['contacts.1.email', 'Kontakt 2 går inte att nå. Fyll i e-post eller telefon.']],
      ],
    ],
    passes: [{ contacts: [{ name: 'Bo', phone: '042-10 50 00' }] }],
  },
  'phone-format': {
    breaks: [
      [
        { contacts: [{ name: 'Bo', phone: 'växeln' }] },
        [
          [
            'contacts.0.phone',
            '”Telefon” i Kontakt 1 har inga siffror. Skriv numret med riktnummer, till exempel 042-10 50 00.',
          ],
        ],
      ],
    ],
    passes: [{ contacts: [{ name: 'Bo', phone: '+46 (0)42-10 50 00' }] }],
  },
  placeholders: {
    breaks: [
      [text(paragraph('Vi på ', '[Fyll i: namn]', '.')), [['what', expect.stringContaining('[Fyll i: namn]')]]],
      [{ lead: 'Se [fyll i : dagen].' }, [['lead', expect.stringContaining('[fyll i : dagen]')]]],
    ],
    passes: [text(paragraph('Fyll i: formuläret [1].')), { lead: 'Här kan man [fylla i] ett formulär.' }],
  },
  'link-texts': {
    breaks: [
      [
        text(paragraph('Läs ', link('Klicka här!', '/om/'))),
        [['what', 'Länktexten ”Klicka här!” i ”Vad?” säger inte vart den leder. Skriv vad läsaren hittar där.']],
      ],
      [
        { links: [{ title: 'Läs mer', url: 'https://example.se/' }] },
        [['links.0.title', expect.stringContaining('”Läs mer” i ”Länktext” i Länk 1')]],
      ],
    ],
    passes: [
      text(paragraph(link('Här är rapporten', '/om/'))),
      { links: [{ title: 'Rapporten', url: 'https://x.se' }] },
    ],
  },
  'dead-links': {
    breaks: [
      [
        text(paragraph(link('rapporten', 'https://borta.example/#del'))),
        [
          [
            'what',
            'Länken till https://borta.example/#del i ”Vad?” svarar att sidan inte finns (404). Byt adress, eller ta bort länken.',
          ],
        ],
      ],
      [
        { links: [{ title: 'Rapporten', url: 'https://tyst.example/sida' }] },
        [['links.0.url', expect.stringContaining('svarar inte längre')]],
      ],
    ],
    passes: [text(paragraph(link('rapporten', 'https://lever.example/')))],
  },
}

describe('the rules', () => {
  it('each have an example that breaks them and one that passes', () => {
    expect(Object.keys(cases).sort()).toEqual(qualityRules.map(({ name }) => name).sort())
    expect(check()).toEqual([])
  })

  const breaking = Object.entries(cases).flatMap(([rule, { breaks }]) =>
    breaks.map(([data, expected]): [string, Data, [string, string][]] => [rule, data, expected]),
  )
  it.each(breaking)('say what is wrong and where: %s %j', (rule, data, expected) => {
    expect(find(rule, data)).toEqual(expected)
  })

  const passing = Object.entries(cases).flatMap(([rule, { passes }]) =>
    passes.map((data): [string, Data] => [rule, data]),
  )
  it.each(passing)('say nothing without reason: %s %j', (rule, data) => {
    expect(find(rule, data)).toEqual([])
  })

  it('put errors first, and name the place for people', () => {
    const found = check({ lead: 'Kort.', effects: [{ results: [{ text: '' }] }], contacts: [{ name: 'Bo' }] })
    expect(found.map(({ severity, label }) => [severity, label])).toEqual([
      ['error', 'Effektmål 1 › Effektmål'],
      ['error', 'Effektmål 1 › Resultat 1 › Resultat'],
      ['warning', 'Ingress'],
      ['warning', 'Kontakt 1 › E-post'],
    ])
  })

  it('know a finding again when rows have moved', () => {
    const [done, open] = [
      { id: 'a', goal: 'A', results: [{ text: 'B' }] },
      { id: 'b', goal: 'C' },
    ]
    const [before] = check({ status: 'klar', effects: [done, open] })
    const [after] = check({ status: 'klar', effects: [open, done] })
    expect(after?.path).not.toBe(before?.path)
    expect(after?.key).toBe(before?.key)
  })
})
