import type { Content, Image, Project } from '../content/content.ts'
import { achievedKinds, effectAnchorPrefix, getAchieved, type Effect } from '../content/effects.ts'
import { toIndicatorLine } from '../content/indicator-line.ts'
import { getCollectionAddress } from '../content/labels.ts'
import { getNewestProjects } from '../content/lookups.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { memo } from '../tracing/memo.ts'
import { tracedText } from '../tracing/traced-text.ts'
import { getBrowseFacets } from './browse-facets.ts'
import {
  countBlocks,
  effectKey,
  getBlockNumber,
  type BrowseIndex,
  type CardCover,
  type CardDetails,
  type EffectDetails,
  type ListKind,
} from './browse-index.ts'

/** One block as JSON; undefined when it does not exist. */
export const writeBlock = (content: Content, kind: ListKind, number: number): string | undefined => {
  const projects = getProjectsInBlock(content, number)
  const rows = projects.map((project) => `${JSON.stringify(project.slug)}:${writeDetails[kind](content, project)}`)
  return rows.length ? `{${rows.join(',\n')}}\n` : undefined
}

/** The numbers of the blocks. */
export const getBlockNumbers = ({ projects }: Content): number[] =>
  Array.from({ length: countBlocks(projects.length) }, (_, number) => number)

/** The index of all projects as JSON. */
export const writeBrowseIndex = memo((content): string => {
  const facets = getBrowseFacets(content)
  const places = new Map<string, number>()
  for (const { key, values } of facets) for (const { slug } of values) places.set(`${key}:${slug}`, places.size)
  const projects = getNewestProjects(content)
  const changedOn = new Map(projects.map((project) => [project, project.updatedOn ?? project.publishedOn ?? '']))
  const index: BrowseIndex = {
    facets: facets.map(({ key, label, values }) => ({
      key,
      label,
      values: values.map(({ slug, name }) => ({ slug, name })),
    })),
    address: getCollectionAddress('projects'),
    effectAnchor: effectAnchorPrefix,
    achieved: Object.fromEntries(achievedKinds.map(({ key, slug }) => [slug, key])),
    statuses: Object.fromEntries(
      content.statuses.map(({ slug, progress, isStopped }) => [slug, { progress, isStopped }]),
    ),
    projects: projects.map((project) => ({
      title: project.title,
      slug: project.slug,
      values: facets.flatMap(({ key, read }) => read(project).map(({ slug }) => places.get(`${key}:${slug}`)!)),
      effects: project.effects.map((effect) => places.get(`${effectKey}:${getAchieved(effect).slug}`)!),
      ...(project.reachedProgress === undefined ? {} : { reached: project.reachedProgress }),
    })),
    orders: {
      updated: sortPlaces(projects, (one, other) => {
        const [first, second] = [changedOn.get(one)!, changedOn.get(other)!]
        return first === second ? 0 : first < second ? 1 : -1
      }),
      title: sortPlaces(projects, (one, other) => content.language.format.compareNumbered(one.title, other.title)),
    },
  }
  return JSON.stringify(index)
})

/** The indexes of projects in another order; ties keep their order. */
const sortPlaces = (projects: readonly Project[], compare: (one: Project, other: Project) => number): number[] =>
  projects.map((_, place) => place).sort((one, other) => compare(projects[one]!, projects[other]!) || one - other)

const getProjectsInBlock = memo((content, number: number): Project[] =>
  getNewestProjects(content).filter((_, place, { length }) => getBlockNumber(place, length) === number),
)

const writeDetails = {
  projects: tracedText((_, project: Project) => JSON.stringify(toCard(project))),
  effects: tracedText(({ language }, { effects }: Project) =>
    JSON.stringify(effects.map((effect) => toEffect(language, effect))),
  ),
}

const toCard = ({ lead, cover }: Project): CardDetails => ({ lead, ...(cover ? { cover: toCover(cover) } : {}) })

/** In device pixels: enough for a card on high-density screens. Wider versions are for full pages. */
const maxCardImageWidth = 960

const toCover = ({ address, width, height, focalX, focalY, sources }: Image): CardCover => {
  const formats = [...new Set(sources.map(({ format }) => format))]
  const forms = formats.map((format): [string, string] => {
    const own = sources.filter((source) => source.format === format && source.width <= maxCardImageWidth)
    return [format, own.map((source) => `${source.address} ${source.width}w`).join(', ')]
  })
  return [address, width, height, focalX, focalY, forms.filter(([, addresses]) => addresses)]
}

const toEffect = (language: SiteLanguage, { goal, results, indicator }: Effect): EffectDetails => {
  const measure = indicator && toIndicatorLine(language, indicator)
  return { goal, results: results.map(({ text }) => text), ...(measure ? { measure } : {}) }
}
