import { keepDates } from '../../platform/published-state.ts'
import { queueAfterChange, queueAfterDelete } from '../../features/publishing/queue-publication.ts'
import { refuseDeletingUsedValue } from '../../features/used-by/refuse-deleting-used-value.ts'
import { createAsDraft, requireTitle } from './require-title.ts'
import { setSlug } from '../../features/addresses/slug.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** Shared by every document that has drafts and can be published: versions, a bin, an address, dates, queued publication. */
export const documentPart: CollectionPart = {
  trash: true,
  // The number of versions kept is set in `keep-versions.ts`.
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800 }, schedulePublish: false } },
  hooks: {
    beforeOperation: [createAsDraft],
    beforeValidate: [requireTitle, setSlug],
    beforeChange: [keepDates],
    afterChange: [queueAfterChange],
    beforeDelete: [refuseDeletingUsedValue],
    afterDelete: [queueAfterDelete],
  },
}
