import type { Content, Project } from './content.ts'
import { getOptionsOf } from './labels.ts'

/** One aim of a project and what came of it. */
export type Effect = Project['effects'][number]

/** How many aims were reached how far. */
export interface AchievedCount {
  /** One of the field's values, or `notAssessedKey`. */
  key: string
  label: string
  count: number
}

/** Stands for aims that nobody has assessed, beside the field's values. */
export const notAssessedKey = 'unknown'

/** The place of an aim on its project's page: `effekt-1` is the first. */
export const getEffectAnchor = (index: number): string => `effekt-${index + 1}`

/**
 * The address of an aim on its project's page that others may keep: it holds when aims are moved or written anew. The examples have
 * only their places.
 */
export const getLastingEffectAnchor = ({ rowId }: Effect, index: number): string =>
  rowId ? `mal-${rowId.slice(-8)}` : getEffectAnchor(index)

/** The number of aims by how far they were reached, in declared order; those without any are left out. */
export const countAchieved = (projects: Project[], notAssessed: string): AchievedCount[] => {
  const effects = projects.flatMap((project) => project.effects)
  const keys = [
    ...getOptionsOf('projects', 'effects.achieved').map(({ value, label }) => ({ key: value, label })),
    { key: notAssessedKey, label: notAssessed },
  ]
  return keys
    .map((one) => ({
      ...one,
      count: effects.filter(({ achieved }) => (achieved ?? notAssessedKey) === one.key).length,
    }))
    .filter(({ count }) => count > 0)
}

/** The projects that have aims, by category, in the order of the categories. */
export const groupEffects = (
  content: Content,
  projects: Project[],
): { name: string; slug: string; projects: Project[] }[] =>
  content.categories
    .map(({ id, name, slug }) => ({
      name,
      slug,
      projects: projects.filter((project) => project.category.id === id && project.effects.length > 0),
    }))
    .filter((group) => group.projects.length > 0)
