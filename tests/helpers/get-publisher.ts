import type { Payload } from 'payload'
import type { Publisher } from '../../cms/features/publishing/publish-waiting.ts'

/** A publisher in the test's own process, which tells what went wrong as the publisher's process does. */
export const getPublisher = async (payload: Payload): Promise<Publisher> => {
  const { publish } = await import('../../cms/features/publishing/publish.ts')
  const { ReleaseFault } = await import('../../cms/features/publishing/release-fault.ts')
  return {
    publish: async (why) => {
      try {
        const { release } = await publish(payload, why)
        return { isDone: true, release }
      } catch (error) {
        return { isDone: false, message: String(error), isFault: error instanceof ReleaseFault }
      }
    },
  }
}
