import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Renderer } from '../../cms/app/renderer/renderer.ts'
import { carryToApi, type TestCms } from './open-test-cms.ts'
import { getFreePort } from './free-port.ts'

/** The one server as `npm start` runs it, with previews and the CMS's API, but without the admin's pages. */
export interface PreviewServer {
  origin: string
  renderer: Renderer
  close: () => Promise<void>
}

/** Starts the server beside a CMS under test. The site has to be compiled. */
export const startPreviewServer = async ({ payload }: TestCms, rest?: number): Promise<PreviewServer> => {
  // Imported here, because these modules read the settings when loaded.
  const { createPreviewHandler } = await import('../../cms/features/preview/preview.ts')
  const { createRenderer } = await import('../../cms/app/renderer/renderer.ts')
  const { startServer } = await import('../../cms/app/server/server.ts')
  const port = await getFreePort()
  const origin = `http://127.0.0.1:${port}`
  const server = await startServer(port)
  const renderer = createRenderer(rest)
  server.mountPreview(createPreviewHandler(payload, renderer.render))
  server.mountAdmin(async (request: IncomingMessage, response: ServerResponse) => {
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
    const answer = await carryToApi(new Request(origin + request.url, { headers }))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  return {
    origin,
    renderer,
    close: async () => {
      await renderer.close()
      await server.close()
    },
  }
}
