import type { Content, Project } from './content.ts'
import { getCollectionLabels, getLabelOf } from './labels.ts'
import { getEpisodesOf } from './lookups.ts'
import { getRelatedProjects } from './related.ts'

/** A non-empty section of a project's page. */
export interface ProjectSection {
  /** Its id on the page. */
  id: string
  title: string
}

/** From this number of sections on, a page has a table of contents. */
export const minSectionsForContents = 5

/** The sections of a project's page by name, in order, without empty ones. */
export const getProjectSections = (
  content: Content,
  project: Project,
): Partial<Record<SectionName, ProjectSection>> => {
  const { language } = content
  const { t } = language
  const label = (path: string): string => getLabelOf(language, 'projects', path)
  const { what, why, how, lessons, gallery, video, effects, involvement, contacts, files, links, milestones } = project
  const has: Record<SectionName, [boolean, string, string]> = {
    what: [Boolean(what), 'vad', label('what')],
    why: [Boolean(why), 'varfor', label('why')],
    how: [Boolean(how), 'hur', label('how')],
    lessons: [Boolean(lessons), 'lardomar', label('lessons')],
    gallery: [gallery.length > 0, 'bilder', label('gallery')],
    video: [Boolean(video?.url), 'film', label('video')],
    effects: [effects.length > 0, 'effekter', label('effects')],
    involvement: [involvement.length > 0, 'delaktighet', label('involvement')],
    facts: [true, 'fakta', t.project.facts],
    contacts: [contacts.length > 0, 'kontakt', label('contacts')],
    files: [files.length > 0, 'filer', label('files')],
    links: [links.length > 0, 'lankar', label('links')],
    milestones: [milestones.length > 0, 'milstolpar', label('milestones')],
    budget: [hasPublicBudget(project), 'budget', label('budget')],
    episodes: [getEpisodesOf(content, project).length > 0, 'podd', t.project.episodes],
    challenge: [Boolean(project.challenge), 'utmaning', getCollectionLabels(language, 'challenges').singular],
    related: [getRelatedProjects(content, project).length > 0, 'liknande', label('related')],
  }
  return Object.fromEntries(
    Object.entries(has).flatMap(([name, [isThere, id, title]]) => (isThere ? [[name, { id, title }]] : [])),
  )
}

type SectionName =
  | 'what'
  | 'why'
  | 'how'
  | 'lessons'
  | 'gallery'
  | 'video'
  | 'effects'
  | 'involvement'
  | 'facts'
  | 'contacts'
  | 'files'
  | 'links'
  | 'milestones'
  | 'budget'
  | 'episodes'
  | 'challenge'
  | 'related'

/** The CMS already removes a budget that is not public; this is a second check. */
const hasPublicBudget = ({ budget }: Project): boolean =>
  Boolean(budget?.isPublic) &&
  ([budget?.estimated, budget?.granted, budget?.spent].some((sum) => sum !== undefined) || budget!.financing.length > 0)
