import { toIsoYear } from '../../content-types/format/clock.ts'
import { once } from '../../content-types/format/once.ts'
import { fold } from '../../search/words.ts'
import { getSiteLanguage, type SiteLanguage } from '../i18n/index.ts'
import type { PageDocument, Project } from './content.ts'
import { getOptionsOf } from './labels.ts'
import { getRelated, relationFields } from './lookups.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'

/** One effect of a project: a goal and what came of it. */
export type Effect = Project['effects'][number]

/** How far a goal was reached. What it is called is told by `getAchievedLabel`. */
export interface Achieved {
  /** One of the field's values, or `notAssessedKey`. */
  key: string
  /** Its name in addresses, such as `delvis-uppnatt`. */
  slug: string
}

/** The achievement of some projects' effects. */
export interface EffectFigures {
  /** The number of projects with effects. */
  projects: number
  /** The number of their effects. */
  effects: number
  /** The number of effects per degree of achievement, in declared order. */
  counts: readonly (Achieved & { count: number })[]
}

/** The key for effects that have not been assessed, besides the field's values. */
export const notAssessedKey = 'unknown'

const listAchieved = once((language: SiteLanguage): { key: string; label: string }[] => [
  ...getOptionsOf(language, 'projects', 'effects.achieved').map(({ value, label }) => ({ key: value, label })),
  { key: notAssessedKey, label: language.t.project.effects.notAssessed },
])

/** All degrees of achievement, in declared order. */
export const achievedKinds: readonly Achieved[] = listAchieved(getSiteLanguage()).map(({ key, label }) => ({
  key,
  // Addresses are the same in every language.
  slug: fold(label.toLowerCase()).replaceAll(/\W+/g, '-'),
}))

/** What a degree of achievement is called. */
export const getAchievedLabel = (language: SiteLanguage, { key }: Pick<Achieved, 'key'>): string =>
  listAchieved(language).find((one) => one.key === key)?.label ?? key

/** The degree of achievement of an effect. */
export const getAchieved = ({ achieved }: Effect): Achieved =>
  achievedKinds.find(({ key }) => key === (achieved ?? notAssessedKey)) ?? achievedKinds.at(-1)!

/** The prefix of an effect's id on its project's page. */
export const effectAnchorPrefix = 'effekt-'

/** The id of an effect on its project's page: `effekt-1` is the first. */
export const getEffectAnchor = (index: number): string => `${effectAnchorPrefix}${index + 1}`

/**
 * The permanent id of an effect on its project's page: it does not change when effects are moved or edited. Examples only have
 * their position.
 */
export const getStableEffectAnchor = ({ rowId }: Effect, index: number): string =>
  rowId ? `mal-${rowId.slice(-8)}` : getEffectAnchor(index)

/** The achievement of all projects' effects. */
export const getAllEffects = memo((content): EffectFigures => toFigures(getTallies(content).all))

/** The achievement of the effects of projects with a value. */
export const getEffectsOf = memo((content, value: PageDocument): EffectFigures =>
  toFigures(getTallies(content).byValue.get(value)),
)

/** The same by year of publication, latest first. */
export const getEffectsByYear = memo((content): { year: string; figures: EffectFigures }[] =>
  [...getTallies(content).byYear]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([year, tally]) => ({ year, figures: toFigures(tally) })),
)

/** Running counts, by index in `achievedKinds`. */
interface Tally {
  projects: number
  counts: number[]
}

interface Tallies {
  all: Tally
  byValue: Map<PageDocument, Tally>
  byYear: Map<string, Tally>
}

const makeTally = (): Tally => ({ projects: 0, counts: achievedKinds.map(() => 0) })

const toFigures = ({ projects, counts }: Tally = makeTally()): EffectFigures => ({
  projects,
  effects: counts.reduce((sum, count) => sum + count, 0),
  counts: achievedKinds.map((kind, place) => ({ ...kind, count: counts[place]! })),
})

/** Counted in one pass. */
const getTallies = memoIndex((content): Tallies => {
  const tallies: Tallies = { all: makeTally(), byValue: new Map(), byYear: new Map() }
  for (const project of content.projects) {
    const kinds = project.effects.map((effect) => achievedKinds.indexOf(getAchieved(effect)))
    if (!kinds.length) continue
    const values = new Set(relationFields.flatMap((field) => getRelated(project, field)))
    const all = [tallies.all, ...[...values].map((value) => getOrMake(tallies.byValue, value))]
    if (project.publishedOn) all.push(getOrMake(tallies.byYear, toIsoYear(project.publishedOn)))
    for (const tally of all) {
      tally.projects++
      for (const kind of kinds) tally.counts[kind]!++
    }
  }
  return tallies
})

const getOrMake = <Key>(tallies: Map<Key, Tally>, key: Key): Tally => {
  const tally = tallies.get(key) ?? makeTally()
  tallies.set(key, tally)
  return tally
}
