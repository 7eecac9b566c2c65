import { siteBuild } from '../../cms/platform/build/digests.ts'
import { buildOnce } from './build-once.ts'
import { getFreePort } from './free-port.ts'
import { openTestCms, type TestCms, type TestCmsOptions } from './open-test-cms.ts'

/** The CMS in this process, behind Vitrin's server. */
export interface ServedCms {
  cms: TestCms
  /** Where the server listens, on this machine. */
  port: number
  /** Publishes what is stored now. */
  publish: () => Promise<void>
  close: () => Promise<void>
}

/** Opens the CMS on an empty database and serves what it publishes. Once a test file, as `openTestCms`. */
export const serveTestCms = async (options: TestCmsOptions = {}): Promise<ServedCms> => {
  await buildOnce(siteBuild)
  const cms = await openTestCms(options)
  const { startServer } = await import('../../cms/app/server/server.ts')
  const { publish } = await import('../../cms/features/publishing/publish.ts')
  const port = await getFreePort()
  const server = await startServer(port)
  return {
    cms,
    port,
    publish: async () => void (await publish(cms.payload, 'Prov')),
    close: async () => {
      await server.close()
      await cms.close()
    },
  }
}
