import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { bold, bullets, link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { contentTypes } from '../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import type { Content } from '../../site/content/content.ts'
import { resolveContent } from '../../site/content/resolve-content.ts'

const exampleOrigin = 'https://vitrin.example.se'

/** The examples, with other documents in the place of some collections, and changed settings. */
export interface Changes {
  origin?: string
  collections?: Record<string, StoredDocument[]>
  settings?: Record<string, Record<string, unknown>>
}

export const snapshotWith = async ({ origin, collections, settings = {} }: Changes): Promise<Snapshot> => {
  const snapshot = await snapshotFromExamples(origin)
  return {
    ...snapshot,
    collections: { ...snapshot.collections, ...collections },
    settings: {
      ...snapshot.settings,
      ...Object.fromEntries(
        Object.entries(settings).map(([slug, changed]) => [slug, { ...snapshot.settings[slug], ...changed }]),
      ),
    },
  }
}

/** The content for pages from a snapshot of `snapshotWith`. */
export const contentWith = async (changes: Changes): Promise<Content> => resolveContent(await snapshotWith(changes))

export const storedAudio: StoredDocument = {
  id: 'ljud',
  filename: 'Första mötet.mp3',
  mimeType: 'audio/mpeg',
  filesize: 1_234_567,
  duration: 754.4,
}

export const storedArt: StoredDocument = {
  id: 'konst',
  filename: 'podd.png',
  mimeType: 'image/png',
  filesize: 98_765,
  width: 3000,
  height: 3000,
  alt: 'Poddens bild',
}

export const captions = `WEBVTT

NOTE Gjord av en människa

1
00:00:00.000 --> 00:00:04.500
<v Asta>Välkomna till podden.

2
00:00:05.000 --> 00:00:09.000
<v Asta>I dag pratar vi om högspänningsnätaggregat &amp; badvatten.

3
00:01:30.250 --> 00:01:35.000 align:start
<v Bo Ek>Tack, <i>roligt</i> att vara här!
`

/** An episode with all fields filled in. */
export const storedEpisode: StoredDocument = {
  id: 'avsnitt-1',
  title: 'Vem vågar bada först?',
  slug: 'vem-vagar-bada-forst',
  summary: 'Om badvatten & mod.',
  audio: 'ljud',
  notes: richText(
    paragraph('Vi pratar om ', bold('bojar'), ' med ', link('Sjöhistoriska', 'https://example.org/å?a=1&b=2'), '.'),
    bullets('En punkt', 'En till'),
  ),
  people: [
    { name: 'Asta Ek', role: 'host' },
    { name: 'Bo Ek', role: 'guest', url: 'https://example.org/bo' },
  ],
  chapters: [
    { start: 0, title: 'Hej' },
    { start: 30, title: 'Bojen', link: 'https://example.org/boj' },
    { start: 90.5, title: 'Badet & båten', image: 'konst' },
  ],
  captions,
  projects: [],
  publishedOn: '2026-03-01T06:00:00.000Z',
  updatedOn: '2026-03-02T06:00:00.000Z',
  season: 2,
  number: 3,
  type: 'full',
  explicit: false,
  guid: '1f0e6a7e-6f0f-4a6e-9df5-0a1b2c3d4e5f',
}

/** Podcast settings with all fields filled in. */
export const storedPodcast = {
  title: 'Det vi gjorde',
  description: 'En podd om det vi har gjort.',
  language: 'sv',
  author: 'Sundby kommun',
  owner: { name: 'Kommunikation', email: 'podd@sundby.example' },
  category: 'Government',
  art: 'konst',
  type: 'serial',
  copyright: '© 2026 Sundby kommun',
  licence: 'cc-by-4.0',
  funding: { url: 'https://example.org/stod', title: 'Stöd podden' },
  verification: 'kod-123',
  guid: undefined,
}

/** No document of any type, in the form of `collections`. */
const noDocuments: Record<string, StoredDocument[]> = Object.fromEntries(
  contentTypes.filter(({ custom }) => custom.site.kind === 'document').map(({ slug }) => [slug, []]),
)

/** Content with only these episodes in the podcast. */
export const podcastWith = (
  episodes: Partial<StoredDocument>[],
  podcast: Record<string, unknown> = {},
): Promise<Content> =>
  contentWith({
    origin: exampleOrigin,
    collections: {
      ...noDocuments,
      episodes: episodes.map((changed) => ({ ...storedEpisode, ...changed })),
      audio: [storedAudio],
      media: [storedArt],
    },
    settings: { podcast: { ...storedPodcast, ...podcast }, site: { logo: undefined, selected: [] } },
  })

/** Content with projects like the first example, each with some fields changed, changed settings, and no other documents. */
export const projectsWith = async (
  changed: Partial<StoredDocument>[],
  settings: Changes['settings'] = {},
): Promise<Content> => {
  const snapshot = await snapshotFromExamples(exampleOrigin)
  const [example] = snapshot.collections.projects ?? []
  if (!example) throw new Error('There is no example of a project: see content-types/project/examples/.')
  return contentWith({
    origin: exampleOrigin,
    collections: {
      ...noDocuments,
      projects: changed.map((fields) => ({ ...example, related: [], ...fields })),
    },
    settings: { site: { selected: [] }, ...settings },
  })
}
