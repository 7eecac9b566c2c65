/** A value of a taxonomy in a made project manager. */
export interface MadeTerm {
  id: number
  taxonomy: string
  slug: string
  name: string
  description: string
  parent: number
  values: Record<string, string>
}

export interface MadePicture {
  id: number
  url: string
  alt: string
}

export interface MadePost {
  id: number
  type: 'project' | 'challenge'
  slug: string
  title: string
  /** Paragraphs, as the editor keeps them: without tags, blank lines between. */
  content: string
  status: 'publish' | 'draft'
  /** In UTC; clocks in Sweden show an hour more, since it is winter. */
  published: string
  modified: string
  cover: MadePicture
  terms: Record<string, MadeTerm[]>
  texts: Record<string, string>
  rows: Record<string, Record<string, string | boolean>[]>
  gallery: MadePicture[]
  files: { title: string; file: MadePicture }[]
  map?: { address: string; lat: string; lng: string }
  challenge?: number
}

export interface MadeManager {
  /** Where it and its files lie. */
  origin: string
  terms: MadeTerm[]
  pictures: MadePicture[]
  posts: MadePost[]
}

const words =
  'kommunen prövar trygga gator äldre möts över gränser & hållbart vatten sensorer i parken ”nära” vård – snabbare svar'.split(
    ' ',
  )

/** Money that was granted, as people fill that in. */
const grants = [
  { amount: '1200000', date: '2020-01-27', comment: 'Vinnova, utlysning 3 & 4' },
  { amount: '50 000 kr', date: '20210501', comment: '' },
  { amount: '', date: '', comment: 'Egen tid' },
  { amount: 'oklart', date: 'våren', comment: '' },
]

/** Makes the content of a project manager. The same seed makes the same. */
export const makeManager = ({
  origin = 'https://manager.example',
  ...size
}: {
  projects: number
  challenges: number
  pictures: number
  seed: number
  origin?: string
}): MadeManager => {
  let state = size.seed
  /** Mulberry32. */
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(random() * count)
  const pick = <Value>(list: readonly Value[]): Value => list[below(list.length)]!
  const some = <Value>(list: readonly Value[], most: number): Value[] =>
    [...new Set(Array.from({ length: below(most + 1) }, () => pick(list)))].sort(
      (one, other) => list.indexOf(one) - list.indexOf(other),
    )
  const sentence = (): string => `${Array.from({ length: 4 + below(12) }, () => pick(words)).join(' ')}.`
  const paragraphs = (count: number): string =>
    Array.from({ length: count }, () =>
      Array.from({ length: 1 + below(4) }, sentence)
        .join(' ')
        .replaceAll('&', '&amp;'),
    ).join('\n\n')
  let lastTerm = 0
  const makeTerms = (
    taxonomy: string,
    names: readonly string[],
    values: (name: string) => Record<string, string> = () => ({}),
  ): MadeTerm[] =>
    names.map((name, index) => ({
      id: ++lastTerm,
      taxonomy,
      slug: `${taxonomy.replace(/_/g, '-')}-${index + 1}`,
      name,
      description: index % 2 ? `Om ${name}` : '',
      parent: 0,
      values: values(name),
    }))
  const ofTaxonomy = {
    status: makeTerms('status', ['Idé', 'Pilot', 'Skala upp', 'Realiserad', 'Avbruten'], (name) => ({
      progress_value: { Idé: '25', Pilot: '50', 'Skala upp': '75', Realiserad: '100' }[name] ?? '-1',
      lessons_learned_is_obligatory: name === 'Avbruten' ? '1' : '0',
    })),
    challenge_category: makeTerms('challenge_category', ['Lärande &amp; etablering', 'Miljö', 'Omsorg']),
    technology: makeTerms('technology', ['AI', 'Sensorer', 'Övrigt', 'Tryck', 'Övrigt']),
    sector: makeTerms('sector', ['Hälsa', 'Digitalisering', 'Vatten']),
    organisation: makeTerms('organisation', [
      'Stadsledningsförvaltningen',
      'Vård- &amp; omsorgsförvaltningen',
      'Högskolan',
      'Bolaget AB',
    ]),
    partner: makeTerms('partner', ['Högskolan', 'Region Söder', 'Föreningen']),
    global_goal: makeTerms('global_goal', ['3. God hälsa', 'Jämställdhet', 'Hållbara städer och samhällen']),
    focal_point: makeTerms('focal_point', ['Trygghet', 'Närhet'], (name) => ({
      url: `https://fokus.example/${name.length}`,
    })),
  }
  // Two with one name, under different ones.
  ofTaxonomy.technology[2]!.parent = ofTaxonomy.technology[0]!.id
  ofTaxonomy.technology[4]!.parent = ofTaxonomy.technology[3]!.id
  const pictures = Array.from({ length: Math.max(2, size.pictures) }, (_none, index): MadePicture => {
    const ending = index % 7 === 1 ? 'pdf' : 'jpg'
    return {
      id: 1000 + index,
      url: `${origin}/wp-content/uploads/fil-${index}.${ending}`,
      alt: ending === 'jpg' && index % 3 ? `Bild ”${index}”` : '',
    }
  })
  const photos = pictures.filter(({ url }) => url.endsWith('.jpg'))
  const documents = pictures.filter(({ url }) => url.endsWith('.pdf'))
  const day = (index: number): string =>
    `20${15 + (index % 10)}-01-${String(1 + (index % 28)).padStart(2, '0')} 08:00:${String(index % 60).padStart(2, '0')}`
  const makePost = (index: number, type: MadePost['type']): MadePost => ({
    id: 10_000 + index,
    type,
    slug: `${type}-${index}`,
    title: `${type === 'project' ? 'Projekt' : 'Utmaning'} ${index} &amp; ${pick(words).replace('&', 'och')}`,
    content: '',
    status: 'publish',
    published: day(index),
    modified: day(index + 3),
    cover: pick(photos),
    terms: {},
    texts: {},
    rows: {
      contacts: some(['Kim Ek', 'Åsa Öberg', 'Li Nord'], 2).map((name) => ({
        name,
        email: `${name.length}@kommun.example`,
      })),
    },
    gallery: [],
    files: [],
  })
  const challenges = Array.from({ length: size.challenges }, (_none, index): MadePost => ({
    ...makePost(index, 'challenge'),
    content: paragraphs(2),
    texts: { preamble: sentence() },
    terms: {
      challenge_category: [pick(ofTaxonomy.challenge_category)],
      global_goal: some(ofTaxonomy.global_goal, 3),
      focal_point: some(ofTaxonomy.focal_point, 2),
    },
  }))
  const projects = Array.from({ length: size.projects }, (_none, at): MadePost => {
    const index = size.challenges + at
    const status = at < 5 ? ofTaxonomy.status[at]! : pick(ofTaxonomy.status)
    const isStopped = status.values.progress_value === '-1'
    const post = makePost(index, 'project')
    return {
      ...post,
      status: at % 10 === 9 ? 'draft' : 'publish',
      content: at % 3 ? '' : sentence().replaceAll('&', '&amp;'),
      terms: {
        status: [status],
        challenge_category: [pick(ofTaxonomy.challenge_category)],
        organisation: [pick(ofTaxonomy.organisation)],
        participants: some(ofTaxonomy.organisation, 3),
        partner: some(ofTaxonomy.partner, 2),
        technology: some(ofTaxonomy.technology, 4),
        sector: some(ofTaxonomy.sector, 2),
        global_goal: some(ofTaxonomy.global_goal, 3),
      },
      texts: {
        project_what: paragraphs(3),
        project_why: paragraphs(1),
        project_how: paragraphs(2),
        project_lessons_learned: at % 2 ? paragraphs(1) : '',
        project_status_description: at % 4 ? sentence() : sentence().repeat(20),
        internal_project: at % 11 === 10 ? '1' : '0',
        estimated_budget: at % 5 ? String(1000 * at) : '',
        ...(isStopped ? { previous_status_progress_value: String(below(101)) } : {}),
      },
      rows: {
        ...post.rows,
        impact_goals: Array.from({ length: below(4) }, (_goal, goal) => ({
          impact_goal: `Mål ${goal}: ${sentence()}`,
          impact_goal_comment: goal % 3 ? `• ${sentence()}\n• ${sentence()}` : '',
          impact_goal_completed: goal % 2 === 1,
        })),
        links: at % 2 ? [{ title: 'Läs mer', url: 'https://kommun.example/mer' }] : [],
        video: at % 3 ? [] : [{ url: 'https://www.youtube.com/watch?v=abcdefghijk' }],
        resident_involvement: at % 4 ? [] : [{ description: sentence() }],
        funds_granted: grants.slice(0, at % (grants.length + 1)),
        funds_used:
          at % 5
            ? [
                { amount: '1500', date: '2020-01-27', comment: 'Tryck' },
                { amount: '250.5', date: '', comment: '' },
              ]
            : [],
      },
      gallery: some(photos, 3),
      files: at % 2 && documents.length ? [{ title: 'Rapport', file: pick(documents) }] : [],
      ...(at % 3 ? { map: { address: 'Hamntorget 1', lat: '56.04', lng: '12.69' } } : {}),
      ...(challenges.length && at % 2 ? { challenge: pick(challenges).id } : {}),
    }
  })
  return { origin, terms: Object.values(ofTaxonomy).flat(), pictures, posts: [...challenges, ...projects] }
}
