import type { CollectionConfig, GlobalConfig } from 'payload'
import type { Example } from './examples/example.ts'
import type { Field } from './fields/field.ts'
import type { Names, Texts } from './languages.ts'
import type { Theme } from './settings/contrast.ts'

/**
 * What the public site needs to know about a field beyond Payload's own properties. Set in a field's `custom`; read by the site,
 * the search index, the feeds and the open data.
 */
export interface FieldRole {
  /** The weight of hits in this field, 0–10. Default: 1 for every text; 0 keeps the field out of the index. */
  searchWeight?: number
  /**
   * Makes the field a facet: a filter in the project list, with a page and a feed for each value. Only on fields that point at a
   * vocabulary.
   */
  facet?: {
    /** The facet's name in addresses, such as `?teknik=ai`. */
    key: string
    /** The heading above the filter. Default: the field's label. */
    label?: Texts
    /** The label on a value's own page for the projects that have it in this field: `Driver`. Default: the field's label. */
    partLabel?: Texts
  }
  /** The element for this field in a feed's items (RSS 2.0). */
  feed?: 'title' | 'description' | 'content' | 'category' | 'author' | 'pubDate'
  /** The field's name in the open data. Default: not part of it. */
  openData?: string
  /** The schema.org property for this field in the page's JSON-LD. */
  structuredData?: string
  /**
   * Settings cannot be saved without this field, and nothing can be published without it once they have been. Unlike Payload's
   * `required` it may be empty until then, because a new installation starts without it.
   */
  requiredOnSave?: { message: Texts }
  /** The field is required for publishing when the related document in `relation` has `flag` set. */
  requiredWhen?: { relation: string; flag: string; message: Texts }
  /**
   * The field is required unless the sibling checkbox `flag` is ticked or, with `is`, unless the sibling select `flag` has that
   * value. What is moved in from elsewhere `mayComeWithout`: it is taken in, and stands among what editors are to look after.
   */
  requiredUnless?: { flag: string; is?: string; message: Texts; mayComeWithout?: true }
  /** The value in this field, of the type with `ownsDocuments`, answers for the document: its editors may change it. */
  ownedBy?: true
  /** The public may read the group only when this checkbox inside it is ticked. */
  publicWhen?: string
  /**
   * The format of a text field, when it is not plain text: `webvtt` has timed cues, `url` is an external address, `colour` is `#`
   * and six hexadecimal digits: the CMS rejects invalid values. A `phone` without a digit only causes a warning.
   */
  format?: 'webvtt' | 'url' | 'colour' | 'phone'
  /** This colour is used for text on all surfaces of a theme: the CMS rejects colours that would not be legible. */
  legibleIn?: Theme
  /** This is the text of a link, which must say where the link leads. */
  isLinkText?: boolean
  /**
   * The related document tells the progress of this one: a number from 0 to 100, and a checkbox for stopped projects. How far a
   * stopped one got stands in its own field `reached`, which says nothing of any other.
   */
  progress?: { field: string; stopped: string; reached?: string }
  /**
   * Publishing without this field requires a reason once the document is realised (see `progress`). Except where the field
   * `beside` is empty, or `unless.field` is `unless.is`: both are looked up among the siblings, then further out.
   */
  expectedWhenRealised?: { message: Texts; beside?: string; unless?: { field: string; is: string } }
  /** The day by which something should be done, unless the sibling `unless.field` is `unless.is`. */
  due?: { unless: { field: string; is: string } }
  /** Each entry of the list needs at least one of these fields. */
  contactMethods?: string[]
  /** Each entry of the list is a person: who is to be erased goes with all that the entry says of them. */
  holdsPeople?: true
  /**
   * The picture represents a podcast or an episode in podcast apps: it is converted into the square JPEG that they accept, so it
   * has to be large enough (see `content-types/files/podcast-art.ts`).
   */
  isPodcastArt?: true
  /** The slug of the fixed vocabulary (see `FixedVocabulary`) that provides a select's options. */
  vocabulary?: string
}

/** What a file is to those who meet it: something to look at, to listen to, or to take home. */
export const fileKinds = ['image', 'sound', 'document'] as const
export type FileKind = (typeof fileKinds)[number]

/**
 * What a type is in podcasting: a `series` has a feed and a lasting guid; an `episode` has a sound, a transcript, chapters and a
 * lasting guid.
 */
export type PodcastPart = 'series' | 'episode'

/** What the public site and the CMS need to know of a type. */
export interface TypeRole {
  /**
   * `document`: has drafts, is published, has a page. `vocabulary`: a value that documents reference, always public, has a page.
   * `file`: an upload, public only as part of a published document. `redirect`: an old address.
   */
  kind: 'document' | 'vocabulary' | 'file' | 'redirect'
  /** The prefix of the documents' addresses, with slashes: `/projekt/` for `/projekt/<slug>/`. */
  address?: string
  /** The schema.org type of a document's page. */
  structuredData?: string
  /**
   * False when that type is no `CreativeWork`, such as an organisation or an event: it has no language, and the days on which its
   * page was published and changed are said of the page. Default: true.
   */
  isCreativeWork?: false
  /** The group of its hits in search, ordered as in the registry. Default: not searched. */
  searchGroup?: Texts
  /** The address of the feed of the newest documents. */
  feed?: string
  /** The name of the type's files in the open data, such as `projekt` for `/data/projekt.json`. */
  openData?: string
  /** Only administrators can edit it, as with settings. Default: depends on the kind. */
  managedBy?: 'admin'
  /** Of a `file`, and only of that: what its uploads are. Of each kind there is one type. */
  file?: {
    kind: FileKind
    /** The largest upload that is taken. */
    maxBytes: number
  }
  /** Editors belong to its values, and may change what one of these answers for: see `ownedBy`. */
  ownsDocuments?: true
  /** What it is in podcasting, when it has to do with that. */
  podcast?: PodcastPart
}

/** What the public site and the CMS need to know of settings. */
export interface SettingsRole {
  /** What they are in podcasting: the `series` to which an episode belongs that names no other. */
  podcast?: 'series'
}

declare module 'payload' {
  interface FieldCustom {
    site?: FieldRole
  }
  interface CollectionCustom {
    site?: TypeRole
  }
  interface GlobalCustom {
    site?: SettingsRole
  }
}

/** How the admin shows a kind of content: what it is for, and the heading under which the menu has it. */
type WithTexts<Admin> = Omit<Admin, 'description' | 'group'> & { description: Texts; group: Texts }

/** A content type: a Payload collection without what is up to the CMS (access, hooks, storage). */
export type ContentType = Pick<CollectionConfig, 'slug' | 'upload'> & {
  labels: Names
  fields: Field[]
  admin: WithTexts<NonNullable<CollectionConfig['admin']>>
  custom: { site: TypeRole }
  /**
   * Loads its named examples, which tests read and the demo content shows. Loaded when asked for: the admin does not
   * carry them, and the compiled site holds them in files that it never loads.
   */
  examples: () => Promise<Example[]>
}

/** Settings, which exist once: a Payload global. */
export type Settings = Pick<GlobalConfig, 'slug' | 'custom'> & {
  label: Texts
  fields: Field[]
  admin: WithTexts<NonNullable<GlobalConfig['admin']>>
  /** Loads what they hold in the demo content. */
  examples: () => Promise<Record<string, unknown>>
}

/** A vocabulary with fixed values, which are defined elsewhere. */
export interface FixedVocabulary {
  slug: string
  labels: Names
  /** The prefix of the values' addresses. */
  address: string
  searchGroup?: Texts
  values: { value: string; slug: string; name: Texts; description: Texts; number: number }[]
}
