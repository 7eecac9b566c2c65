import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { t } from './texts.ts'
import { readSettings, SettingsError, type InstallationSettings } from '../platform/settings.ts'

// `npm start`: takes a fresh clone to a running installation. The public site comes first.
process.chdir(resolve(import.meta.dirname, '../..'))
// What Node has compiled once, neither the next start nor the processes that this one starts compile again: a fifth of their work.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/vitrin-compiled')
enableCompileCache(process.env.NODE_COMPILE_CACHE)
let settings: InstallationSettings
try {
  settings = readSettings(process.env)
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  console.error(error.message)
  process.exit(1)
}
// From here on the environment holds the resolved settings, so that every part of the installation reads the same values.
Object.assign(process.env, {
  NODE_ENV: 'production',
  PORT: String(settings.port),
  DATA_DIR: settings.dataDir,
  BACKUP_DIR: settings.backupDir,
  DATABASE_URL: settings.databaseUrl,
  SITE_URL: settings.siteUrl,
  PAYLOAD_SECRET: settings.secret,
  DISABLE_PAYLOAD_HMR: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
})

const { createProgress } = await import('./server/progress.ts')
const { startServer } = await import('./server/server.ts')
const progress = createProgress()
const stopping = new AbortController()
const closers: (() => Promise<void>)[] = []

const stop = async (code: number): Promise<void> => {
  if (stopping.signal.aborted) return
  stopping.abort()
  setTimeout(() => process.exit(code), 8_000).unref()
  for (const close of closers.reverse()) await close().catch((error: unknown) => console.error('Stopping:', error))
  process.exit(code)
}
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))

try {
  await start()
} catch (error) {
  if (!stopping.signal.aborted) {
    progress.done()
    console.error(error instanceof Error ? error.message : error)
    await stop(1)
  }
}

async function start(): Promise<void> {
  console.log('Vitrin')
  const server = await startServer(settings.port, settings.trustedProxies)
  closers.push(server.close)
  const { buildPart } = await import('../platform/build/build.ts')
  const { adminBuild, getPrintedWith, siteBuild } = await import('../platform/build/digests.ts')
  progress.step('Compiling the public site')
  await buildPart(siteBuild, stopping.signal)
  const { describeReleaseFault, findReleaseFault, inspectRelease } = await import('../releases/release-health.ts')
  const { getLiveReleaseId, readManifest } = await import('../releases/release-store.ts')
  const shownId = await getLiveReleaseId()
  if (shownId) await inspectRelease(shownId)
  const releaseFault = await findReleaseFault()
  if (releaseFault) console.error(`\n${describeReleaseFault(releaseFault)}\n`)
  progress.step('Opening the database')
  const { openPayload } = await import('./open-payload.ts')
  const { waitForDatabase } = await import('./server/wait-for-database.ts')
  const { clearIncoming } = await import('../platform/uploads.ts')
  const payload = await waitForDatabase({
    open: () => openPayload('server'),
    report: (fault) => server.setDatabaseLost(fault !== undefined),
    signal: stopping.signal,
  })
  closers.push(() => payload.destroy())
  const { announceServer } = await import('../platform/leases/server-presence.ts')
  closers.push(announceServer(payload).stop)
  await clearIncoming()
  const { ensureFirstAdmin } = await import('../features/accounts/first-admin.ts')
  const firstAdmin = await ensureFirstAdmin(payload)
  await fillWhenEmpty(payload)
  const { ensurePodcastGuids } = await import('../features/podcast/ensure-podcast-guids.ts')
  await ensurePodcastGuids(payload)
  const liveId = await getLiveReleaseId()
  const live = liveId ? await readManifest(liveId) : undefined
  if ((await findReleaseFault()) || live?.printedWith !== (await getPrintedWith())) {
    const { spawnPublisher } = await import('./publisher/spawn-publisher.ts')
    progress.step('Publishing the site')
    // The server keeps running even if this fails: the last good site stays live, the publisher has logged the reason, and it
    // will be retried.
    const failure = await spawnPublisher(stopping.signal)
    const { queuePublicationNow } = await import('../features/publishing/queue-publication.ts')
    if (failure) await queuePublicationNow(payload, t.publications.firstFailed)
  }
  progress.done()
  console.log(`  The public site: ${settings.siteUrl}`)
  const { PublisherProcess } = await import('./publisher/publisher-process.ts')
  const publisher = new PublisherProcess(payload)
  publisher.start()
  closers.push(() => publisher.stop())
  const { recoverSearch } = await import('../features/publishing/publish-waiting.ts')
  const { startReleaseKeeper } = await import('../features/publishing/release-keeper.ts')
  const { startJobRunner } = await import('./server/job-runner.ts')
  await recoverSearch(payload)
  closers.push(startJobRunner(payload, publisher).stop)
  closers.push(startReleaseKeeper(payload).stop)
  const { startLinkChecker } = await import('../features/quality/links/link-checker.ts')
  closers.push(startLinkChecker(payload).stop)
  const { startMailSender } = await import('../features/feedback/mail-sender.ts')
  closers.push(startMailSender(payload).stop)
  const { startBackupRunner } = await import('../features/backup/backup-runner.ts')
  closers.push(startBackupRunner(payload, resolve('cms/app/backup-command.ts')).stop)
  const { startMoveRunner } = await import('../features/moving-in/run/move-runner.ts')
  closers.push(startMoveRunner(payload, resolve('cms/app/import-command.ts')).stop)
  const { createRenderer } = await import('./renderer/renderer.ts')
  const { createPreviewHandler } = await import('../features/preview/preview.ts')
  const renderer = createRenderer()
  closers.push(renderer.close)
  server.mountPreview(createPreviewHandler(payload, renderer.render))
  progress.step('Compiling the admin (a minute or two the first time)')
  await buildPart(adminBuild, stopping.signal)
  progress.step('Starting the admin')
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: resolve('cms'), hostname: 'localhost', port: settings.port })
  await app.prepare()
  closers.push(() => app.close())
  const { refuseLargeBodies } = await import('./server/refuse-large-bodies.ts')
  const { refuseUnreadableLists } = await import('./gate/refuse-unreadable-lists.ts')
  server.mountAdmin(refuseLargeBodies(payload, refuseUnreadableLists(payload.config, app.getRequestHandler())))
  progress.done()
  console.log(`  The admin: ${settings.siteUrl}/admin`)
  if (firstAdmin)
    console.log(
      firstAdmin.password
        ? `\n  The first administrator, shown only now:\n    ${firstAdmin.email}\n    ${firstAdmin.password}\n`
        : `\n  The first administrator: ${firstAdmin.email}, with the password that you chose.\n`,
    )
  console.log('  Ctrl-C stops everything; what has been written stays.')
}

async function fillWhenEmpty(payload: Payload): Promise<void> {
  const { startEmpty, wantsExamples } = await import('../features/own-content/start-empty.ts')
  if (!settings.hasDemoContent) return startEmpty(payload)
  if (!(await wantsExamples(payload))) return
  progress.step('Adding example content')
  const { addExampleContent } = await import('../features/example-content/add-example-content.ts')
  await addExampleContent(payload, (done, total) => progress.update(`${done} of ${total}`))
}
