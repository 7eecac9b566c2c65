import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { closeReviews } from './reviews.ts'

/** Closes the review of a document that is published or thrown away. */
export const closeReviewAfterChange: CollectionAfterChangeHook = async ({ doc, collection, req, operation }) => {
  if (operation === 'create') return doc
  const subject = { collection: collection.slug, id: String(doc.id) }
  if (doc.deletedAt) await closeReviews(req, subject, 'withdrawn')
  else if (doc._status === 'published') await closeReviews(req, subject, 'published')
  return doc
}

/** Takes away the reviews of a document that is deleted for good: nothing of it may stay behind. */
export const deleteReviews: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  const subject = `${collection.slug}/${String(id)}`
  await req.payload.delete({ collection: 'reviews', where: { subject: { equals: subject } }, req })
}
