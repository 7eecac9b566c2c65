// Made from content-types/ by `npm run generate`. Do not edit: `npm run check` compares.
import type { RichText } from '../../../content-types/fields/rich-text-nodes.ts'
import type { Audio, File, Image } from '../files.ts'

/** Projekt */
export interface Project {
  readonly collection: 'projects'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly title: string
  readonly lead: string
  readonly what: RichText
  readonly why: RichText
  readonly how: RichText
  readonly lessons?: RichText
  readonly effects: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly goal: string
    readonly achieved?: 'yes' | 'partly' | 'no' | 'tooEarly'
    readonly results: readonly {
      /** Stays the same wherever the row is moved. The examples have none. */
      readonly rowId?: string
      readonly text: string
    }[]
    readonly indicator?: {
      readonly name?: string
      readonly unit?: string
      readonly baseline?: number
      readonly target?: number
      readonly outcome?: number
      readonly measuredOn?: string
    }
  }[]
  readonly category: Category
  readonly status: Status
  readonly statusNote?: string
  readonly reachedProgress?: number
  readonly drivenBy: Organisation
  readonly participants: readonly Organisation[]
  readonly partners: readonly Organisation[]
  readonly technologies: readonly Technology[]
  readonly sectors: readonly Sector[]
  readonly globalGoals: readonly GlobalGoal[]
  readonly challenge?: Challenge
  readonly registerNumbers: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly number: string
  }[]
  readonly cover?: Image
  readonly gallery: readonly Image[]
  readonly video?: {
    readonly url?: string
    readonly title?: string
    readonly poster?: Image
  }
  readonly contacts: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly name: string
    readonly role?: string
    readonly email?: string
    readonly phone?: string
  }[]
  readonly links: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly url: string
  }[]
  readonly files: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly file: File
  }[]
  readonly involvement: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly text: string
  }[]
  readonly milestones: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly date?: string
    readonly state?: 'notStarted' | 'inProgress' | 'done'
    readonly text?: string
  }[]
  readonly budget?: {
    readonly estimated?: number
    readonly granted?: number
    readonly spent?: number
    readonly financing: readonly {
      /** Stays the same wherever the row is moved. The examples have none. */
      readonly rowId?: string
      readonly financier?: Organisation
      readonly amount?: number
      readonly date?: string
      readonly comment?: string
    }[]
    readonly isPublic: boolean
  }
  readonly location?: {
    readonly name?: string
    readonly latitude?: number
    readonly longitude?: number
  }
  readonly related: readonly Project[]
  readonly slug: string
  readonly publishedOn?: string
  readonly updatedOn?: string
}

/** Utmaning */
export interface Challenge {
  readonly collection: 'challenges'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly title: string
  readonly lead: string
  readonly body?: RichText
  readonly focalPoints: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly text?: string
  }[]
  readonly category?: Category
  readonly globalGoals: readonly GlobalGoal[]
  readonly image?: Image
  readonly contacts: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly name: string
    readonly role?: string
    readonly email?: string
    readonly phone?: string
  }[]
  readonly slug: string
  readonly publishedOn?: string
  readonly updatedOn?: string
}

/** Poddavsnitt */
export interface Episode {
  readonly collection: 'episodes'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly audio: Audio
  readonly notes: RichText
  readonly people: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly name: string
    readonly role?: 'host' | 'guest' | 'producer' | 'editor'
    readonly url?: string
  }[]
  readonly chapters: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly start: number
    readonly title: string
    readonly link?: string
    readonly image?: Image
  }[]
  readonly soundbites: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly start: number
    readonly duration: number
    readonly title?: string
  }[]
  readonly transcript?: File
  readonly captions?: string
  readonly projects: readonly Project[]
  readonly cover?: Image
  readonly location?: {
    readonly name?: string
    readonly latitude?: number
    readonly longitude?: number
  }
  readonly licence?: string
  readonly slug: string
  readonly publishedOn?: string
  readonly updatedOn?: string
  readonly podcast?: Podcast
  readonly season?: number
  readonly number?: number
  readonly type: 'full' | 'trailer' | 'bonus'
  readonly explicit: boolean
  readonly guid?: string
}

/** Sida */
export interface Page {
  readonly collection: 'pages'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly title: string
  readonly lead?: string
  readonly body: RichText
  readonly slug: string
  readonly publishedOn?: string
  readonly updatedOn?: string
}

/** Kategori */
export interface Category {
  readonly collection: 'categories'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly name: string
  readonly slug: string
  readonly description?: string
}

/** Sektor */
export interface Sector {
  readonly collection: 'sectors'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly name: string
  readonly slug: string
  readonly description?: string
}

/** Teknologi */
export interface Technology {
  readonly collection: 'technologies'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly name: string
  readonly slug: string
  readonly description?: string
}

/** Status */
export interface Status {
  readonly collection: 'statuses'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly name: string
  readonly slug: string
  readonly description?: string
  readonly progress: number
  readonly isStopped: boolean
  readonly requiresLessons: boolean
}

/** Organisation */
export interface Organisation {
  readonly collection: 'organisations'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly name: string
  readonly slug: string
  readonly description?: string
  readonly kind?: 'administration' | 'municipalCompany' | 'company' | 'university' | 'agency' | 'civilSociety'
  readonly url?: string
}

/** Gammal adress */
export interface Redirect {
  readonly collection: 'redirects'
  readonly id: string
  readonly from: string
  readonly kind: 'moved' | 'gone'
  readonly to?: string
}

/** Podd till */
export interface Podcast {
  readonly collection: 'podcasts'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly author?: string
  readonly owner?: {
    readonly name?: string
    readonly email?: string
  }
  readonly category: 'Government' | 'Education' | 'News' | 'Science' | 'Society & Culture' | 'Technology' | 'Business' | 'Health & Fitness' | 'Arts' | 'History' | 'Kids & Family' | 'Leisure' | 'Sports' | 'Music' | 'TV & Film' | 'Religion & Spirituality' | 'Fiction' | 'Comedy' | 'True Crime'
  readonly subcategory?: 'Courses' | 'How To' | 'Language Learning' | 'Self-Improvement' | 'Business News' | 'Daily News' | 'Entertainment News' | 'News Commentary' | 'Politics' | 'Sports News' | 'Tech News' | 'Astronomy' | 'Chemistry' | 'Earth Sciences' | 'Life Sciences' | 'Mathematics' | 'Natural Sciences' | 'Nature' | 'Physics' | 'Social Sciences' | 'Documentary' | 'Personal Journals' | 'Philosophy' | 'Places & Travel' | 'Relationships' | 'Careers' | 'Entrepreneurship' | 'Investing' | 'Management' | 'Marketing' | 'Non-Profit' | 'Alternative Health' | 'Fitness' | 'Medicine' | 'Mental Health' | 'Nutrition' | 'Sexuality' | 'Books' | 'Design' | 'Fashion & Beauty' | 'Food' | 'Performing Arts' | 'Visual Arts' | 'Education for Kids' | 'Parenting' | 'Pets & Animals' | 'Stories for Kids' | 'Animation & Manga' | 'Automotive' | 'Aviation' | 'Crafts' | 'Games' | 'Hobbies' | 'Home & Garden' | 'Video Games' | 'Baseball' | 'Basketball' | 'Cricket' | 'Fantasy Sports' | 'Football' | 'Golf' | 'Hockey' | 'Rugby' | 'Running' | 'Soccer' | 'Swimming' | 'Tennis' | 'Volleyball' | 'Wilderness' | 'Wrestling' | 'Music Commentary' | 'Music History' | 'Music Interviews' | 'After Shows' | 'Film History' | 'Film Interviews' | 'Film Reviews' | 'TV Reviews' | 'Buddhism' | 'Christianity' | 'Hinduism' | 'Islam' | 'Judaism' | 'Religion' | 'Spirituality' | 'Comedy Fiction' | 'Drama' | 'Science Fiction' | 'Comedy Interviews' | 'Improv' | 'Stand-Up'
  readonly art?: Image
  readonly type: 'episodic' | 'serial'
  readonly updateFrequency?: 'daily' | 'weekly' | 'biweekly' | 'monthly'
  readonly isComplete: boolean
  readonly people: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly name: string
    readonly role?: 'host' | 'guest' | 'producer' | 'editor'
    readonly url?: string
  }[]
  readonly location?: {
    readonly name?: string
    readonly latitude?: number
    readonly longitude?: number
  }
  readonly copyright?: string
  readonly licence?: string
  readonly funding?: {
    readonly url?: string
    readonly title?: string
  }
  readonly directories: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly url: string
  }[]
  readonly verification?: string
  readonly appleVerification?: string
  readonly newFeedUrl?: string
  readonly guid?: string
  readonly slug: string
}

/** Globalt mål */
export interface GlobalGoal {
  readonly collection: 'globalGoals'
  readonly id: string
  /** The address of its page, from the root: begins and ends with a slash. */
  readonly address: string
  readonly value: string
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly number: number
}

/** The settings `site`. */
export interface SiteSettings {
  readonly name: string
  readonly tagline?: string
  readonly intro?: string
  readonly organisation?: string
  readonly logo?: Image
  readonly colours?: {
    readonly accent?: string
    readonly accentDark?: string
  }
  readonly typeface?: 'serif' | 'sans'
  readonly contact?: {
    readonly email?: string
    readonly phone?: string
    readonly address?: string
  }
  readonly socialLinks: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly url: string
  }[]
  readonly footer?: string
  readonly selected: readonly Project[]
}

/** The settings `podcast`. */
export interface PodcastSettings {
  readonly title: string
  readonly description: string
  readonly language: string
  readonly author?: string
  readonly owner?: {
    readonly name?: string
    readonly email?: string
  }
  readonly category: 'Government' | 'Education' | 'News' | 'Science' | 'Society & Culture' | 'Technology' | 'Business' | 'Health & Fitness' | 'Arts' | 'History' | 'Kids & Family' | 'Leisure' | 'Sports' | 'Music' | 'TV & Film' | 'Religion & Spirituality' | 'Fiction' | 'Comedy' | 'True Crime'
  readonly subcategory?: 'Courses' | 'How To' | 'Language Learning' | 'Self-Improvement' | 'Business News' | 'Daily News' | 'Entertainment News' | 'News Commentary' | 'Politics' | 'Sports News' | 'Tech News' | 'Astronomy' | 'Chemistry' | 'Earth Sciences' | 'Life Sciences' | 'Mathematics' | 'Natural Sciences' | 'Nature' | 'Physics' | 'Social Sciences' | 'Documentary' | 'Personal Journals' | 'Philosophy' | 'Places & Travel' | 'Relationships' | 'Careers' | 'Entrepreneurship' | 'Investing' | 'Management' | 'Marketing' | 'Non-Profit' | 'Alternative Health' | 'Fitness' | 'Medicine' | 'Mental Health' | 'Nutrition' | 'Sexuality' | 'Books' | 'Design' | 'Fashion & Beauty' | 'Food' | 'Performing Arts' | 'Visual Arts' | 'Education for Kids' | 'Parenting' | 'Pets & Animals' | 'Stories for Kids' | 'Animation & Manga' | 'Automotive' | 'Aviation' | 'Crafts' | 'Games' | 'Hobbies' | 'Home & Garden' | 'Video Games' | 'Baseball' | 'Basketball' | 'Cricket' | 'Fantasy Sports' | 'Football' | 'Golf' | 'Hockey' | 'Rugby' | 'Running' | 'Soccer' | 'Swimming' | 'Tennis' | 'Volleyball' | 'Wilderness' | 'Wrestling' | 'Music Commentary' | 'Music History' | 'Music Interviews' | 'After Shows' | 'Film History' | 'Film Interviews' | 'Film Reviews' | 'TV Reviews' | 'Buddhism' | 'Christianity' | 'Hinduism' | 'Islam' | 'Judaism' | 'Religion' | 'Spirituality' | 'Comedy Fiction' | 'Drama' | 'Science Fiction' | 'Comedy Interviews' | 'Improv' | 'Stand-Up'
  readonly art?: Image
  readonly type: 'episodic' | 'serial'
  readonly updateFrequency?: 'daily' | 'weekly' | 'biweekly' | 'monthly'
  readonly isComplete: boolean
  readonly people: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly name: string
    readonly role?: 'host' | 'guest' | 'producer' | 'editor'
    readonly url?: string
  }[]
  readonly location?: {
    readonly name?: string
    readonly latitude?: number
    readonly longitude?: number
  }
  readonly copyright?: string
  readonly licence?: string
  readonly funding?: {
    readonly url?: string
    readonly title?: string
  }
  readonly directories: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly title: string
    readonly url: string
  }[]
  readonly verification?: string
  readonly appleVerification?: string
  readonly newFeedUrl?: string
  readonly guid?: string
}

/** The settings `accessibility`. */
export interface AccessibilitySettings {
  readonly responsible: string
  readonly conformance: 'fully' | 'partly' | 'not'
  readonly shortcomings: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly text: string
    readonly reason?: string
  }[]
  readonly assessedOn?: string
  readonly assessmentMethod?: string
  readonly statementUpdatedOn?: string
  readonly feedbackEmail?: string
  readonly feedbackPhone?: string
}

/** The settings `search`. */
export interface SearchSettings {
  readonly synonyms: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly words: string
  }[]
  readonly promoted: readonly {
    /** Stays the same wherever the row is moved. The examples have none. */
    readonly rowId?: string
    readonly queries: string
    readonly projects: readonly Project[]
    readonly challenges: readonly Challenge[]
    readonly episodes: readonly Episode[]
    readonly pages: readonly Page[]
  }[]
}

/** The documents that the public may read, by collection. */
export interface Collections {
  readonly projects: readonly Project[]
  readonly challenges: readonly Challenge[]
  readonly episodes: readonly Episode[]
  readonly pages: readonly Page[]
  readonly categories: readonly Category[]
  readonly sectors: readonly Sector[]
  readonly technologies: readonly Technology[]
  readonly statuses: readonly Status[]
  readonly organisations: readonly Organisation[]
  readonly redirects: readonly Redirect[]
  readonly podcasts: readonly Podcast[]
  readonly globalGoals: readonly GlobalGoal[]
}

/** The settings, by slug. */
export interface AllSettings {
  readonly site: SiteSettings
  readonly podcast: PodcastSettings
  readonly accessibility: AccessibilitySettings
  readonly search: SearchSettings
}

/** A document that has a page of its own. */
export type PageDocument = Project | Challenge | Episode | Page | Category | Sector | Technology | Status | Organisation | Podcast | GlobalGoal
