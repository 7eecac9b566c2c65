import type { CollectionConfig } from 'payload'
import type { ContentType } from '../../content-types/index.ts'
import { atLeast, everyone, readPublished } from '../access/roles.ts'
import { checkRedirect } from '../hooks/check-redirect.ts'
import { readTranscript, keepGuid } from '../hooks/episode.ts'
import { keepDates } from '../hooks/published-state.ts'
import { queueAfterChange, queueAfterDelete } from '../hooks/queue-publication.ts'
import { redirectOldAddress } from '../hooks/redirect-old-address.ts'
import { refuseDeletingUsedValue } from '../hooks/refuse-deleting-used-value.ts'
import { setSlug } from '../hooks/slug.ts'
import { withRules } from './field-rules.ts'
import { authorPart } from './parts/author-part.ts'
import { composeParts, type CollectionPart } from './parts/compose-parts.ts'
import { documentPart } from './parts/document-part.ts'
import { getUploadDir, readDuration, refuseFalseContent, refuseLargeFile } from './file-uploads.ts'

type Kind = ContentType['custom']['site']['kind']

/** Who may do what with each kind of content. Whatever is not said here is refused. */
const access: Record<Kind, NonNullable<CollectionConfig['access']>> = {
  document: {
    read: readPublished,
    readVersions: atLeast('editor'),
    create: atLeast('editor'),
    update: atLeast('editor'),
    delete: atLeast('publisher'),
  },
  vocabulary: {
    read: everyone,
    readVersions: atLeast('editor'),
    create: atLeast('publisher'),
    update: atLeast('publisher'),
    delete: atLeast('publisher'),
  },
  // Files are public only as part of the release: never through the CMS, which cannot tell who uses them.
  file: {
    read: atLeast('editor'),
    readVersions: atLeast('editor'),
    create: atLeast('editor'),
    update: atLeast('editor'),
    delete: atLeast('publisher'),
  },
  redirect: {
    read: everyone,
    readVersions: atLeast('editor'),
    create: atLeast('publisher'),
    update: atLeast('publisher'),
    delete: atLeast('publisher'),
  },
}

/** What a kind of content adds to every collection of that kind. */
const getPart = ({ slug, upload, custom }: ContentType): CollectionPart => {
  switch (custom.site.kind) {
    case 'document':
      return composeParts(
        documentPart,
        authorPart,
        slug === 'episodes' ? { hooks: { beforeChange: [keepGuid, readTranscript] } } : {},
      )
    case 'vocabulary':
      return {
        versions: { maxPerDoc: 50 },
        hooks: {
          beforeValidate: [setSlug],
          beforeChange: [keepDates],
          afterChange: [redirectOldAddress, queueAfterChange],
          beforeDelete: [refuseDeletingUsedValue],
          afterDelete: [queueAfterDelete],
        },
      }
    case 'file':
      return {
        upload: { ...(typeof upload === 'object' ? upload : {}), staticDir: getUploadDir(slug) },
        hooks: {
          beforeOperation: [refuseLargeFile, ...(slug === 'documents' ? [refuseFalseContent] : [])],
          beforeChange: slug === 'audio' ? [readDuration] : [],
          afterChange: [queueAfterChange],
          beforeDelete: [refuseDeletingUsedValue],
          afterDelete: [queueAfterDelete],
        },
      }
    case 'redirect':
      return {
        hooks: {
          beforeValidate: [checkRedirect],
          afterChange: [queueAfterChange],
          afterDelete: [queueAfterDelete],
        },
      }
  }
}

/** A Payload collection made from a declaration: its fields with their rules, access by kind, versions and hooks. */
export const collectionFromContentType = (type: ContentType): CollectionConfig => {
  const { labels, custom } = type
  const part = composeParts(
    { admin: { hideAPIURL: true, ...type.admin }, fields: withRules(type.fields) },
    getPart(type),
  )
  return { ...part, fields: part.fields ?? [], slug: type.slug, labels, custom, access: access[custom.site.kind] }
}
