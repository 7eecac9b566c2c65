import type { CollectionConfig } from 'payload'
import { cleanContent } from '../../../content-types/fields/clean-content.ts'
import type { ContentType } from '../../../content-types/index.ts'
import { getDocumentAccess } from '../../platform/access/document-access.ts'
import { atLeast, everyone, hasRole, readVersions } from '../../platform/access/roles.ts'
import { keepDates } from '../../platform/published-state.ts'
import { queueAfterChange, queueAfterDelete } from '../../features/publishing/queue-publication.ts'
import { refuseChangingLiveFile } from '../../features/used-by/refuse-changing-live-file.ts'
import { refuseDeletingUsedValue } from '../../features/used-by/refuse-deleting-used-value.ts'
import { setSlug } from '../../features/addresses/slug.ts'
import { withRules } from './field-rules.ts'
import { addressPart, redirectPart } from '../../features/addresses/collection-part.ts'
import { composeParts, type CollectionPart } from '../../platform/collection-part.ts'
import { documentPart } from './document-part.ts'
import { makePreviewPart } from '../../features/preview/collection-part.ts'
import { qualityPart } from '../../features/quality/collection-part.ts'
import { reviewPart } from '../../features/review/collection-part.ts'
import { rightsPart } from '../../features/rights/collection-part.ts'
import { getSafetyPart } from '../../features/safe-saving/collection-part.ts'
import { getSchedulePart } from '../../features/schedules/collection-part.ts'
import { getTraitParts } from './trait-parts.ts'
import { getUploadDir, refuseFetchingFile, refuseLargeFile, refuseMissingFile } from '../../platform/uploads.ts'

/** Who may do what with each kind of content. Anything not listed here is refused. */
const getAccess = ({ slug, custom }: ContentType): NonNullable<CollectionConfig['access']> => {
  switch (custom.site.kind) {
    case 'document':
      return getDocumentAccess(slug)
    case 'vocabulary': {
      const managers = atLeast(custom.site.managedBy ?? 'publisher')
      return {
        read: everyone,
        readVersions,
        create: managers,
        update: managers,
        delete: managers,
      }
    }
    // Anyone can find out where an address leads by visiting it, but only people who are signed in need a list of what has been
    // withdrawn.
    case 'redirect':
      return {
        read: ({ req }) => hasRole(req, 'editor') || { kind: { not_equals: 'gone' } },
        readVersions: atLeast('editor'),
        create: atLeast('publisher'),
        update: atLeast('publisher'),
        delete: atLeast('publisher'),
      }
    // Files become public only as part of a release, never through the CMS, which cannot tell which pages use them.
    case 'file':
      return {
        read: atLeast('editor'),
        readVersions: atLeast('editor'),
        create: atLeast('editor'),
        update: atLeast('editor'),
        delete: atLeast('publisher'),
      }
  }
}

/** What a kind of content adds to every collection of that kind. */
const getPart = ({ slug, upload, custom }: ContentType): CollectionPart => {
  switch (custom.site.kind) {
    case 'document':
      return composeParts(
        documentPart,
        rightsPart,
        reviewPart,
        addressPart,
        getSchedulePart(slug),
        qualityPart(custom.site.address),
        makePreviewPart(slug),
      )
    case 'vocabulary':
      return composeParts(addressPart, {
        versions: { maxPerDoc: 50 },
        hooks: {
          beforeValidate: [setSlug],
          beforeChange: [keepDates],
          afterChange: [queueAfterChange],
          beforeDelete: [refuseDeletingUsedValue],
          afterDelete: [queueAfterDelete],
        },
      })
    case 'file':
      return {
        upload: {
          ...(typeof upload === 'object' ? upload : {}),
          staticDir: getUploadDir(slug),
          externalFileHeaderFilter: refuseFetchingFile,
        },
        hooks: {
          beforeOperation: [refuseMissingFile, refuseLargeFile, refuseChangingLiveFile],
          afterChange: [queueAfterChange],
          beforeDelete: [refuseDeletingUsedValue],
          afterDelete: [queueAfterDelete],
        },
      }
    case 'redirect':
      return composeParts(redirectPart, {
        hooks: { afterChange: [queueAfterChange], afterDelete: [queueAfterDelete] },
      })
  }
}

/** Builds a Payload collection from a declaration: its fields with their rules, access by kind, versions and hooks. */
export const collectionFromContentType = (type: ContentType): CollectionConfig => {
  const { labels, custom } = type
  const part = composeParts(
    {
      admin: { hideAPIURL: true, ...type.admin },
      fields: withRules(type.fields),
      hooks: { beforeValidate: [({ data }) => data && cleanContent(type.fields, data)] },
    },
    getSafetyPart(type),
    getPart(type),
    ...getTraitParts(custom.site),
  )
  return { ...part, fields: part.fields ?? [], slug: type.slug, labels, custom, access: getAccess(type) }
}
