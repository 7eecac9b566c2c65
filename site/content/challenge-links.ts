import { getContentType } from '../../content-types/index.ts'
import type { Challenge, Organisation, PageDocument } from './content.ts'
import { byNewest, getPointers, getProjectsOf, getRelated } from './lookups.ts'
import { memo } from '../tracing/memo.ts'

/** The number of similar challenges on a page. */
const maxSimilar = 3

/** The fields in which a challenge references its subjects. */
const subjectFields = getPointers(getContentType('challenges')).map(({ field }) => field.name)

const getSubjects = (challenge: Challenge): PageDocument[] =>
  subjectFields.flatMap((field) => getRelated(challenge, field))

/** The challenges about a value, newest first. */
export const getChallengesOf = memo((content, value: PageDocument): Challenge[] =>
  content.challenges.filter((challenge) => getSubjects(challenge).includes(value)).sort(byNewest(content.language)),
)

/** The challenges that share the most subjects with one. */
export const getSimilarChallenges = memo((content, challenge: Challenge): Challenge[] => {
  const own = new Set(getSubjects(challenge))
  return content.challenges
    .filter((other) => other !== challenge)
    .map((other) => ({ other, shared: getSubjects(other).filter((subject) => own.has(subject)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, two) => two.shared - one.shared || byNewest(content.language)(one.other, two.other))
    .slice(0, maxSimilar)
    .map(({ other }) => other)
})

/** The organisations that drive a challenge's projects, with the number of projects. */
export const getDriversOf = memo((content, challenge: Challenge): { organisation: Organisation; count: number }[] => {
  const counts = new Map<Organisation, number>()
  for (const { project } of getProjectsOf(content, challenge))
    counts.set(project.drivenBy, (counts.get(project.drivenBy) ?? 0) + 1)
  return [...counts]
    .map(([organisation, count]) => ({ organisation, count }))
    .sort(
      (one, other) =>
        other.count - one.count || content.language.format.compare(one.organisation.name, other.organisation.name),
    )
})
