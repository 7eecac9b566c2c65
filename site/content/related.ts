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
  const alike = getMostAlike(getLikeness(content, project), project.related, relatedCount - chosen.length)
  return [
    ...chosen,
    ...alike.map(([other, { labels }]): RelatedProject => ({ project: other, reason: getReason(labels) })),
  ]
}

/** How much two projects have in common, in all and by the label of what it is. */
interface Likeness {
  weight: number
  labels: Map<string, number>
}

/** The few that are most alike, without ordering the thousands that are a little alike. */
const getMostAlike = (likeness: Map<Project, Likeness>, except: Project[], count: number): [Project, Likeness][] => {
  const most: [Project, Likeness][] = []
  if (count <= 0) return most
  for (const entry of likeness) {
    const last = most[count - 1]
    if ((last && compareLikeness(entry, last) > 0) || except.includes(entry[0])) continue
    most.push(entry)
    most.sort(compareLikeness)
    most.length = Math.min(most.length, count)
  }
  return most
}

const compareLikeness = ([one, a]: [Project, Likeness], [other, b]: [Project, Likeness]): number =>
  b.weight - a.weight || one.title.localeCompare(other.title, 'sv')

const getLikeness = (content: Content, project: Project): Map<Project, Likeness> => {
  const likeness = new Map<Project, Likeness>()
  for (const { key, label, fields } of projectFacets) {
    if (unlikeFacets.includes(key)) continue
    for (const value of new Set(fields.flatMap((field) => getRelated(project, field)))) {
      const sharing = getProjectsOf(content, value)
      const weight = 1 / Math.log2(1 + sharing.length)
      for (const { project: other } of sharing) {
        if (other === project) continue
        let known = likeness.get(other)
        if (!known) likeness.set(other, (known = { weight: 0, labels: new Map() }))
        known.weight += weight
        known.labels.set(label, (known.labels.get(label) ?? 0) + weight)
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
