import type { CollectionConfig, GlobalConfig } from 'payload'
import type { Example } from './examples/example.ts'
import type { Field } from './fields/field.ts'
import type { Texts } from './languages.ts'
import type { Theme } from './settings/contrast.ts'

/**
 * What the public site needs to know of a field, beyond what Payload's own vocabulary says.
 * Written in a field's `custom`; read by the site, the search index, the feeds and the open data.
 */
export interface FieldRole {
  /** How much a hit in this field weighs in search, 0–10. Default 1 for every text; 0 keeps the field out of the index. */
  searchWeight?: number
  /** Makes the field a facet: a filter in the project list, with a page for each value. */
  facet?: {
    /** The facet's name in addresses, such as `?teknik=ai`. */
    key: string
    /** The heading above the filter. Default: the field's label. */
    label?: Texts
    /** What a value's own page calls the projects in which it stands in this field: `Driver`. Default: the field's label. */
    partLabel?: Texts
  }
  /** The field's element in a feed's item (RSS 2.0). */
  feed?: 'title' | 'description' | 'content' | 'category' | 'author' | 'pubDate'
  /** The field's name in the open data. Default: not part of it. */
  openData?: string
  /** The schema.org property that the field fills in the page's JSON-LD. */
  structuredData?: string
  /**
   * Settings cannot be saved without the field, and once they have been, nothing is published without it. Unlike Payload's
   * `required` it may be empty until then: a new installation starts without.
   */
  requiredOnSave?: { message: Texts }
  /** The field is demanded at publication when the related document in `relation` has `flag` set. */
  requiredWhen?: { relation: string; flag: string; message: Texts }
  /** The field is demanded unless the checkbox `flag` beside it is ticked, or, with `is`, unless the select `flag` has that value. */
  requiredUnless?: { flag: string; is?: string; message: Texts }
  /** The value in this field, of the type with `ownsDocuments`, answers for the document: its editors may change it. */
  ownedBy?: true
  /** Anonymous visitors may read the group only when this checkbox inside it is ticked. */
  publicWhen?: string
  /**
   * What kind of text a text field holds, when it is not plain text: `webvtt` has cues with times, `url` is an address elsewhere,
   * `colour` is `#` and six hexadecimal digits: the CMS refuses what does not fit. A `phone` without a digit asks for a reason.
   */
  format?: 'webvtt' | 'url' | 'colour' | 'phone'
  /** Text in this colour stands on everything that text stands on in a theme: the CMS refuses what could not be read there. */
  legibleIn?: Theme
  /** The text is what a link says: it must tell where the link leads. */
  isLinkText?: boolean
  /** The related document says how far this one has come: a number from 0 to 100, and a checkbox for what was stopped on the way. */
  progress?: { field: string; stopped: string }
  /**
   * Publishing without this field asks for a reason once the document has come all the way (see `progress`). Not where the field
   * `beside` is empty, nor where `unless.field` is `unless.is`: both are looked for beside the field and then in what surrounds it.
   */
  expectedWhenRealised?: { message: Texts; beside?: string; unless?: { field: string; is: string } }
  /** The day by which something should be done, unless the field `unless.field` beside it is `unless.is`. */
  due?: { unless: { field: string; is: string } }
  /** Each entry of the list needs at least one of these fields, or it reaches nobody. */
  contactMethods?: string[]
  /**
   * The picture stands for a podcast or an episode in podcast apps: it is made into the square JPEG that they take, so it has to be
   * large enough (see `content-types/files/podcast-art.ts`).
   */
  isPodcastArt?: true
  /** The slug of the fixed vocabulary (see `FixedVocabulary`) whose values a select offers. */
  vocabulary?: string
}

/** What a file is to those who meet it: something to look at, to listen to, or to take home. */
export type FileKind = 'image' | 'sound' | 'document'

/**
 * What a type is in podcasting: a `series` has a feed and a lasting guid; an `episode` has a sound, a transcript, chapters and a
 * lasting guid.
 */
export type PodcastPart = 'series' | 'episode'

/** What the public site and the CMS need to know of a type. */
export interface TypeRole {
  /**
   * `document`: written with drafts and published, has a page. `vocabulary`: a value that documents point at, always public, has a
   * page. `file`: an upload, public only as part of a published document. `redirect`: an old address.
   */
  kind: 'document' | 'vocabulary' | 'file' | 'redirect'
  /** The beginning of the address of a document's page, with slashes: `/projekt/` gives `/projekt/<slug>/`. */
  address?: string
  /** The schema.org type of a document's page. */
  structuredData?: string
  /**
   * False when that type is no `CreativeWork`, such as an organisation or an event: it has no language, and the days on which its
   * page was published and changed are said of the page. Default: true.
   */
  isCreativeWork?: false
  /** The group in which its hits stand in search, in order of the registry. Default: not in the index. */
  searchGroup?: Texts
  /** The address of the feed of the newest documents. */
  feed?: string
  /** The name of the type's files in the open data, such as `projekt` for `/data/projekt.json`. */
  openData?: string
  /** Only administrators write it, as they do settings. Default: whoever the kind lets. */
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

/** What one thing of a kind is called, and many. */
export interface Names {
  singular: Texts
  plural: Texts
}

/** How the admin shows a kind of content: what it is for, and the heading under which the menu has it. */
type WithTexts<Admin> = Omit<Admin, 'description' | 'group'> & { description: Texts; group: Texts }

/** A content type: a Payload collection without what only the CMS decides (access, hooks, storage). */
export type ContentType = Pick<CollectionConfig, 'slug' | 'upload'> & {
  labels: Names
  fields: Field[]
  admin: WithTexts<NonNullable<CollectionConfig['admin']>>
  custom: { site: TypeRole }
  /**
   * Loads its named examples, which tests read and the demo content shows. Loaded when asked for, so that neither the site nor the
   * admin carries them.
   */
  examples: () => Promise<Example[]>
}

/** Settings of which there is one of each: a Payload global. */
export type Settings = Pick<GlobalConfig, 'slug' | 'custom'> & {
  label: Texts
  fields: Field[]
  admin: WithTexts<NonNullable<GlobalConfig['admin']>>
  /** Loads what they hold in the demo content. */
  examples: () => Promise<Record<string, unknown>>
}

/** A vocabulary whose values nobody edits, because somebody else decides them. */
export interface FixedVocabulary {
  slug: string
  labels: Names
  /** The beginning of the address of a value's page. */
  address: string
  searchGroup?: Texts
  values: { value: string; slug: string; name: Texts; description: Texts; number: number }[]
}
