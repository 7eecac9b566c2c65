import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { closeReviews } from './reviews.ts'

/** Closes the review of a document that is published or moved to the bin. */
export const closeReviewAfterChange: CollectionAfterChangeHook = async ({ doc, collection, req, operation }) => {
  if (operation === 'create') return doc
  const subject = { collection: collection.slug, id: String(doc.id) }
  if (doc.deletedAt) await closeReviews(req, subject, 'withdrawn')
  else if (doc._status === 'published') await closeReviews(req, subject, 'published')
  return doc
}

/** Deletes the reviews of a permanently deleted document: nothing of it may remain. */
export const deleteReviews: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  const subject = `${collection.slug}/${String(id)}`
  await req.payload.delete({ collection: 'reviews', where: { subject: { equals: subject } }, req })
}
