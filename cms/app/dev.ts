import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { dev } from 'astro'
import type { AstroIntegration } from 'astro'
import type { Payload } from 'payload'
import send from 'send'
import { previewAddress } from '../../content-types/addresses.ts'
import type * as siteContent from '../../site/content/resolve-content.ts'
import { readSettings } from '../platform/settings.ts'

// `npm run dev`: site and admin with live reload, at one address. The site shows what the CMS has published, read again for each
// page. The database schema follows the declarations automatically, so this uses a different database from `npm start`.
process.chdir(resolve(import.meta.dirname, '../..'))
const settings = readSettings({ ...process.env, NODE_ENV: 'development', DATA_DIR: process.env.DATA_DIR || 'data/dev' })
Object.assign(process.env, {
  NODE_ENV: 'development',
  DATA_DIR: settings.dataDir,
  DATABASE_URL: settings.databaseUrl,
  SITE_URL: settings.siteUrl,
  PAYLOAD_SECRET: settings.secret,
  PORT: String(settings.port),
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  DISABLE_PAYLOAD_HMR: 'true',
})
const adminPort = settings.port + 1

const { openPayload } = await import('./open-payload.ts')
const { ensureFirstAdmin } = await import('../features/accounts/first-admin.ts')
const { createDevPreview } = await import('../features/preview/dev-preview.ts')
const { createPreviewHandler } = await import('../features/preview/preview.ts')
const { startEmpty, wantsExamples } = await import('../features/own-content/start-empty.ts')
const payload = await openPayload('dev')
const firstAdmin = await ensureFirstAdmin(payload)
if (!settings.hasDemoContent) await startEmpty(payload)
else if (await wantsExamples(payload)) {
  const { addExampleContent } = await import('../features/example-content/add-example-content.ts')
  console.log('Adding example content …')
  await addExampleContent(payload, () => {})
}
const preview = createDevPreview(`http://localhost:${settings.port}`)
const answerPreview = createPreviewHandler(payload, preview.render)
const site = await dev({
  root: resolve('.'),
  // Otherwise Astro would handle the admin's addresses, which have no trailing slash, before they are proxied.
  trailingSlash: 'ignore',
  server: { port: settings.port },
  vite: {
    server: {
      strictPort: true,
      proxy: Object.fromEntries(
        ['/admin', '/api', '/_next'].map((path) => [path, { target: `http://localhost:${adminPort}`, ws: true }]),
      ),
    },
  },
  integrations: [contentFromCms(payload)],
})
const admin = spawn(process.execPath, [resolve('node_modules/.bin/next'), 'dev', 'cms', '--port', String(adminPort)], {
  stdio: 'inherit',
})
console.log(`The public site: ${settings.siteUrl}\nThe admin: ${settings.siteUrl}/admin`)
if (firstAdmin)
  console.log(
    `The first administrator: ${firstAdmin.email} ${firstAdmin.password ?? '(with the password that you chose)'}`,
  )

let isStopping = false
const stop = async (): Promise<void> => {
  if (isStopping) return
  isStopping = true
  admin.kill()
  await site.stop()
  await payload.destroy()
  process.exit(0)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
admin.on('exit', () => void stop())

/** Gives pages the current content from the CMS, and serves uploaded files. */
function contentFromCms(cms: Payload): AstroIntegration {
  return {
    name: 'content-from-cms',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const handle = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
          const { readSnapshot } = await import('../features/publishing/snapshot.ts')
          const { getUploadDir } = await import('../platform/uploads.ts')
          const { toGuardedAddress } = await import('../features/preview/guarded-files.ts')
          // Loaded through Vite, so that changes to the site's own code show up without a restart.
          const { openPreviewContent, resolveContent } = (await server.ssrLoadModule(
            '/site/content/resolve-content.ts',
          )) as typeof siteContent
          const snapshot = await readSnapshot(cms)
          const draft = preview.getDraft(request)
          if (draft) {
            const { collection, document, texts } = draft
            const { content, address } = openPreviewContent(snapshot, toGuardedAddress).show(collection, document)
            request.url = address
            Reflect.set(request, Symbol.for('astro.locals'), { content, preview: texts })
            return false
          }
          const content = resolveContent(snapshot)
          const { pathname } = new URL(request.url ?? '/', settings.siteUrl)
          const used = content.usedFiles.find(({ address }) => address === pathname)
          if (used) send(request, join('/', used.filename), { root: getUploadDir(used.collection) }).pipe(response)
          // The name under which Astro's development server looks for what a page is given.
          else Reflect.set(request, Symbol.for('astro.locals'), { content })
          return Boolean(used)
        }
        server.middlewares.use((request, response, next) => {
          const url = request.url ?? '/'
          if (url.startsWith(previewAddress)) return void answerPreview(request, response).catch(next)
          if (/^\/(@|node_modules|site\/|_astro|admin|api|_next)/.test(url)) return next()
          handle(request, response).then((isAnswered) => (isAnswered ? undefined : next()), next)
        })
      },
    },
  }
}
