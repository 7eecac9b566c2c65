import { keepDates } from '../../platform/published-state.ts'
import { queueAfterChange, queueAfterDelete } from '../../features/publishing/queue-publication.ts'
import { refuseDeletingUsedValue } from '../../features/used-by/refuse-deleting-used-value.ts'
import { createAsDraft, requireTitle } from './require-title.ts'
import { setSlug } from '../../features/addresses/slug.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** What every document that is written with drafts and published has: versions, a bin, an address, dates, a place in the queue. */
export const documentPart: CollectionPart = {
  trash: true,
  // How many are kept is decided in `safety/keep-versions.ts`.
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
