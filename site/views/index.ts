import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { PageDocument } from '../content/content.ts'
import ChallengeView from './ChallengeView.astro'
import EpisodeView from './EpisodeView.astro'
import PageView from './PageView.astro'
import PodcastView from './PodcastView.astro'
import ProjectView from './ProjectView.astro'
import VocabularyView from './VocabularyView.astro'

/** The view that shows the documents of a collection. Every collection whose documents have pages is here. */
export const views: Record<PageDocument['collection'], AstroComponentFactory> = {
  projects: ProjectView,
  challenges: ChallengeView,
  episodes: EpisodeView,
  pages: PageView,
  categories: VocabularyView,
  sectors: VocabularyView,
  technologies: VocabularyView,
  statuses: VocabularyView,
  organisations: VocabularyView,
  podcasts: PodcastView,
  globalGoals: VocabularyView,
}
