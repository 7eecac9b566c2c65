import type { Payload } from 'payload'
import type { Publisher } from '../../cms/features/publishing/publish-waiting.ts'

/** A publisher in the test's own process, which reports errors like the publisher process. */
export const getPublisher = async (payload: Payload): Promise<Publisher> => {
  const { publish } = await import('../../cms/features/publishing/publish.ts')
  const { InvalidReleaseError } = await import('../../cms/features/publishing/invalid-release-error.ts')
  return {
    publish: async (why) => {
      try {
        const { release } = await publish(payload, why)
        return { isDone: true, release }
      } catch (error) {
        return { isDone: false, message: String(error), isContentFault: error instanceof InvalidReleaseError }
      }
    },
  }
}
