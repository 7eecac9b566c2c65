import { t } from '../i18n/index.ts'
import type { Content, Project } from './content.ts'
import { getProjectsOf, getRelated, projectFacets } from './lookups.ts'

/** A project that is like another, and why it is shown. */
export interface RelatedProject {
  project: Project
  /** Such as ”Samma teknologi och sektor”. */
  reason: string
}

/** How many like projects a page shows. */
const relatedCount = 3

/** How far a project has come says nothing of what it is about. */
const unlikeFacets = ['status']

/** The projects chosen by hand, filled up with those that share most: rare values in common count for more. */
export const getRelatedProjects = (content: Content, project: Project): RelatedProject[] => {
  const chosen = project.related
    .filter((one) => one !== project)
    .map((one): RelatedProject => ({ project: one, reason: t.project.related.chosen }))
  const alike = [...getLikeness(content, project)]
    .filter(([other]) => !project.related.includes(other))
    .sort(([one, a], [other, b]) => b.weight - a.weight || one.title.localeCompare(other.title, 'sv'))
    .map(([other, { labels }]): RelatedProject => ({ project: other, reason: getReason(labels) }))
  return [...chosen, ...alike].slice(0, Math.max(relatedCount, chosen.length))
}

const getLikeness = (
  content: Content,
  project: Project,
): Map<Project, { weight: number; labels: Map<string, number> }> => {
  const likeness = new Map<Project, { weight: number; labels: Map<string, number> }>()
  for (const { key, label, fields } of projectFacets) {
    if (unlikeFacets.includes(key)) continue
    for (const value of new Set(fields.flatMap((field) => getRelated(project, field)))) {
      const sharing = getProjectsOf(content, value)
      const weight = 1 / Math.log2(1 + sharing.length)
      for (const { project: other } of sharing) {
        if (other === project) continue
        const known = likeness.get(other) ?? { weight: 0, labels: new Map<string, number>() }
        known.weight += weight
        known.labels.set(label, (known.labels.get(label) ?? 0) + weight)
        likeness.set(other, known)
      }
    }
  }
  return likeness
}

/** The two strongest likenesses in words. */
const getReason = (labels: Map<string, number>): string =>
  t.project.related.same(
    [...labels]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 2)
      .map(([label]) => label.toLowerCase()),
  )
