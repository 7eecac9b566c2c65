import type { StoredDocument } from '../../../content-types/snapshot.ts'

/** A document, or settings, whose newest content could not be published: what is live of it stays as it was. */
export interface SetAside {
  /** The collection; `settings` for settings. */
  collection: string
  /** The document's id; the slug of settings. */
  id: string
  title: string
  /** Where it is wrong, as editors call it: `Filer 2 › Fil`. Empty when it cannot be told. */
  field: string
  /** What is wrong and what to do, in Swedish. */
  message: string
  /** When the content that was set aside was saved. */
  savedAt: string
  /** Since when the document has been set aside. */
  since: string
  /** What the public sees instead; null when nothing of it is public. */
  shown: StoredDocument | Record<string, unknown> | null
}

/** A link that leads nowhere and is printed as text. */
export interface DeadLinkProblem {
  /** The page, as a path. */
  page: string
  /** Where it was to lead. */
  target: string
  /** The document whose page it is, and the field that holds the link; none when it is a page of the site's own. */
  collection?: string
  id?: string
  title?: string
  field?: string
}

/** What was wrong with the content of a publication that went live all the same. */
export interface PublicationProblems {
  setAside: SetAside[]
  deadLinks: DeadLinkProblem[]
  missingUploads: MissingUpload[]
}

/** An upload that is not where uploads lie. */
export interface MissingUpload {
  /** `media/bild.png`. */
  path: string
  /** Whether the release has the file all the same, because the one before had it. */
  hasCopy: boolean
}

/** What the admin tells of these problems: without the content that is shown instead. */
export interface ToldProblems extends Omit<PublicationProblems, 'setAside'> {
  setAside: Omit<SetAside, 'shown'>[]
}

/** What may be told of problems. */
export const tellProblems = ({ setAside, ...others }: PublicationProblems): ToldProblems => ({
  ...others,
  setAside: setAside.map((one) => {
    const { shown: _, ...told } = one
    return told
  }),
})

/** Whether there is nothing to tell. */
export const isWithoutProblems = ({ setAside, deadLinks, missingUploads }: PublicationProblems): boolean =>
  !setAside.length && !deadLinks.length && !missingUploads.length

/** Reads what a publication has stored. Publications of earlier versions have stored nothing. */
export const readProblems = (stored: unknown): PublicationProblems => {
  const { setAside = [], deadLinks = [], missingUploads = [] } = (stored ?? {}) as Partial<PublicationProblems>
  return { setAside, deadLinks, missingUploads }
}
