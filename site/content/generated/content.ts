// Made from content-types/ by `npm run generate`. Do not edit: `npm run check` compares.
import type { RichText } from '../../../content-types/fields/rich-text-nodes.ts'
import type { Audio, File, Image } from '../files.ts'

/** Projekt */
export interface Project {
  collection: 'projects'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  title: string
  lead: string
  what: RichText
  why: RichText
  how: RichText
  lessons?: RichText
  effects: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    goal: string
    achieved?: 'yes' | 'partly' | 'no' | 'tooEarly'
    results: {
      /** Stays the same wherever the row is moved. The examples have none. */
      rowId?: string
      text: string
    }[]
    indicator?: {
      name?: string
      unit?: string
      baseline?: number
      target?: number
      outcome?: number
      measuredOn?: string
    }
  }[]
  category: Category
  status: Status
  statusNote?: string
  drivenBy: Organisation
  participants: Organisation[]
  partners: Organisation[]
  technologies: Technology[]
  sectors: Sector[]
  globalGoals: GlobalGoal[]
  challenge?: Challenge
  cover?: Image
  gallery: Image[]
  video?: {
    url?: string
    title?: string
    poster?: Image
  }
  contacts: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    name: string
    role?: string
    email?: string
    phone?: string
  }[]
  links: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    url: string
  }[]
  files: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    file: File
  }[]
  involvement: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    text: string
  }[]
  milestones: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    date?: string
    state?: 'notStarted' | 'inProgress' | 'done'
    text?: string
  }[]
  budget?: {
    estimated?: number
    granted?: number
    spent?: number
    isPublic: boolean
  }
  location?: {
    name?: string
    latitude?: number
    longitude?: number
  }
  related: Project[]
  slug: string
  publishedOn?: string
  updatedOn?: string
}

/** Utmaning */
export interface Challenge {
  collection: 'challenges'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  title: string
  lead: string
  body?: RichText
  focalPoints: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    text?: string
  }[]
  category?: Category
  globalGoals: GlobalGoal[]
  image?: Image
  contacts: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    name: string
    role?: string
    email?: string
    phone?: string
  }[]
  slug: string
  publishedOn?: string
  updatedOn?: string
}

/** Poddavsnitt */
export interface Episode {
  collection: 'episodes'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  title: string
  summary: string
  audio: Audio
  notes: RichText
  people: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    name: string
    role?: 'host' | 'guest' | 'producer' | 'editor'
    url?: string
  }[]
  chapters: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    start: number
    title: string
    link?: string
    image?: Image
  }[]
  soundbites: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    start: number
    duration: number
    title?: string
  }[]
  transcript?: File
  captions?: string
  projects: Project[]
  cover?: Image
  location?: {
    name?: string
    latitude?: number
    longitude?: number
  }
  licence?: string
  slug: string
  publishedOn?: string
  updatedOn?: string
  podcast?: Podcast
  season?: number
  number?: number
  type: 'full' | 'trailer' | 'bonus'
  explicit: boolean
  guid?: string
}

/** Sida */
export interface Page {
  collection: 'pages'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  title: string
  lead?: string
  body: RichText
  slug: string
  publishedOn?: string
  updatedOn?: string
}

/** Kategori */
export interface Category {
  collection: 'categories'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  name: string
  slug: string
  description?: string
}

/** Sektor */
export interface Sector {
  collection: 'sectors'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  name: string
  slug: string
  description?: string
}

/** Teknologi */
export interface Technology {
  collection: 'technologies'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  name: string
  slug: string
  description?: string
}

/** Status */
export interface Status {
  collection: 'statuses'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  name: string
  slug: string
  description?: string
  progress: number
  isStopped: boolean
  requiresLessons: boolean
}

/** Organisation */
export interface Organisation {
  collection: 'organisations'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  name: string
  slug: string
  description?: string
  kind?: 'administration' | 'municipalCompany' | 'company' | 'university' | 'agency' | 'civilSociety'
  url?: string
}

/** Gammal adress */
export interface Redirect {
  collection: 'redirects'
  id: string
  from: string
  kind: 'moved' | 'gone'
  to?: string
}

/** Podd till */
export interface Podcast {
  collection: 'podcasts'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  title: string
  description: string
  language: string
  author?: string
  owner?: {
    name?: string
    email?: string
  }
  category: 'Government' | 'Education' | 'News' | 'Science' | 'Society & Culture' | 'Technology' | 'Business' | 'Health & Fitness' | 'Arts' | 'History'
  art?: Image
  type: 'episodic' | 'serial'
  updateFrequency?: 'daily' | 'weekly' | 'biweekly' | 'monthly'
  isComplete: boolean
  people: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    name: string
    role?: 'host' | 'guest' | 'producer' | 'editor'
    url?: string
  }[]
  location?: {
    name?: string
    latitude?: number
    longitude?: number
  }
  copyright?: string
  licence?: string
  funding?: {
    url?: string
    title?: string
  }
  directories: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    url: string
  }[]
  verification?: string
  appleVerification?: string
  newFeedUrl?: string
  guid?: string
  slug: string
}

/** Globalt mål */
export interface GlobalGoal {
  collection: 'globalGoals'
  id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  address: string
  value: string
  slug: string
  name: string
  description: string
  number: number
}

/** The settings `site`. */
export interface SiteSettings {
  name: string
  tagline?: string
  intro?: string
  organisation?: string
  logo?: Image
  colours?: {
    accent?: string
    accentDark?: string
  }
  typeface?: 'serif' | 'sans'
  contact?: {
    email?: string
    phone?: string
    address?: string
  }
  socialLinks: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    url: string
  }[]
  footer?: string
  selected: Project[]
}

/** The settings `podcast`. */
export interface PodcastSettings {
  title: string
  description: string
  language: string
  author?: string
  owner?: {
    name?: string
    email?: string
  }
  category: 'Government' | 'Education' | 'News' | 'Science' | 'Society & Culture' | 'Technology' | 'Business' | 'Health & Fitness' | 'Arts' | 'History'
  art?: Image
  type: 'episodic' | 'serial'
  updateFrequency?: 'daily' | 'weekly' | 'biweekly' | 'monthly'
  isComplete: boolean
  people: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    name: string
    role?: 'host' | 'guest' | 'producer' | 'editor'
    url?: string
  }[]
  location?: {
    name?: string
    latitude?: number
    longitude?: number
  }
  copyright?: string
  licence?: string
  funding?: {
    url?: string
    title?: string
  }
  directories: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    title: string
    url: string
  }[]
  verification?: string
  appleVerification?: string
  newFeedUrl?: string
  guid?: string
}

/** The settings `accessibility`. */
export interface AccessibilitySettings {
  responsible: string
  conformance: 'fully' | 'partly' | 'not'
  shortcomings: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    text: string
    reason?: string
  }[]
  assessedOn?: string
  assessmentMethod?: string
  statementUpdatedOn?: string
  feedbackEmail?: string
  feedbackPhone?: string
}

/** The settings `search`. */
export interface SearchSettings {
  synonyms: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    words: string
  }[]
  promoted: {
    /** Stays the same wherever the row is moved. The examples have none. */
    rowId?: string
    queries: string
    projects: Project[]
    challenges: Challenge[]
    episodes: Episode[]
    pages: Page[]
  }[]
}

/** The documents that the public may read, by collection. */
export interface Collections {
  projects: Project[]
  challenges: Challenge[]
  episodes: Episode[]
  pages: Page[]
  categories: Category[]
  sectors: Sector[]
  technologies: Technology[]
  statuses: Status[]
  organisations: Organisation[]
  redirects: Redirect[]
  podcasts: Podcast[]
  globalGoals: GlobalGoal[]
}

/** The settings, by slug. */
export interface AllSettings {
  site: SiteSettings
  podcast: PodcastSettings
  accessibility: AccessibilitySettings
  search: SearchSettings
}

/** A document that has a page of its own. */
export type PageDocument = Project | Challenge | Episode | Page | Category | Sector | Technology | Status | Organisation | Podcast | GlobalGoal
