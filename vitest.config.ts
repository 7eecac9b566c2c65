import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** Tests of the CMS and of publishing run once on each database. */
const databaseTests = ['tests/cms/**/*.test.ts', 'tests/publishing/**/*.test.ts']
/** Those among them that open no database. */
const withoutDatabase = [
  'tests/cms/clock.test.ts',
  'tests/cms/loudness.test.ts',
  'tests/cms/podcast-directories.test.ts',
  'tests/cms/quality-of-anything.test.ts',
  'tests/cms/quality-rules.test.ts',
  'tests/cms/swedish-time.test.ts',
]
/**
 * Those for which one database is as good as the other: they ask what is in a file, what the server answers with a release, or by
 * which rules something is decided. How each database answers the questions behind the rules is compared in `same-answers`.
 */
const onOneDatabase = [
  'tests/cms/collection-rights.test.ts',
  'tests/cms/copies.test.ts',
  'tests/cms/files.test.ts',
  'tests/cms/link-check.test.ts',
  'tests/cms/old-addresses.test.ts',
  'tests/cms/preview.test.ts',
  'tests/cms/quality.test.ts',
  'tests/cms/sessions.test.ts',
  'tests/publishing/erasure.test.ts',
  'tests/publishing/large-bodies.test.ts',
  'tests/publishing/lost-release.test.ts',
  'tests/publishing/old-addresses.test.ts',
  'tests/publishing/podcast.test.ts',
  'tests/publishing/publish.test.ts',
  'tests/publishing/second-podcast.test.ts',
  'tests/publishing/serving.test.ts',
]
/**
 * What `npm run test:quick` leaves out: whole publications, browsers, other processes, and everybody's rights to everything, which
 * alone take a minute and a half.
 */
const slow = [
  'tests/cms/archive.test.ts',
  'tests/cms/backup.test.ts',
  'tests/cms/document-rights.test.ts',
  'tests/cms/own-content.test.ts',
  'tests/cms/schedules.test.ts',
  'tests/cms/sessions.test.ts',
  'tests/publishing/**',
  'tests/site/accessibility.test.ts',
  'tests/site/every-page.test.ts',
  'tests/site/finding-accessibility.test.ts',
]
const quickProjects = new Set(['content-types', 'site', 'sqlite'])

/**
 * Nearly half of the time of a test without a browser is waiting (for other processes, the database, a clock), so that three workers
 * keep two cores busy. A browser and the server that it talks to keep them busy by themselves.
 */
const workers = {
  others: { maxWorkers: Math.ceil(availableParallelism() * 1.5), sequence: { groupOrder: 1 } },
  browser: { maxWorkers: Math.max(2, availableParallelism() - 1), sequence: { groupOrder: 0 } },
}

/** @param mode `quick` for what is run while working. */
export default defineConfig(({ mode }) => {
  const isQuick = mode === 'quick'
  const leftOut = isQuick ? slow : []
  const projects: TestProjectInlineConfiguration[] = [
    {
      extends: true,
      test: {
        name: 'content-types',
        ...workers.others,
        include: [
          'tests/*.test.ts',
          'tests/content-types/**/*.test.ts',
          'tests/moving-in/**/*.test.ts',
          'tests/search/**/*.test.ts',
          'tests/transcripts/**/*.test.ts',
          ...withoutDatabase,
        ],
        // Modules are loaded once a worker and not once a file, here and below.
        isolate: false,
      },
    },
    {
      extends: true,
      test: {
        name: 'site',
        ...workers.others,
        include: ['tests/site/**/*.test.ts'],
        exclude: leftOut,
        isolate: false,
        globalSetup: ['tests/setup/compiled-site.ts'],
      },
    },
    {
      extends: true,
      test: {
        name: 'sqlite',
        ...workers.others,
        include: databaseTests,
        exclude: [...withoutDatabase, ...leftOut],
        // One CMS a worker is opened, and emptied for each file.
        isolate: false,
        setupFiles: ['tests/setup/test-settings.ts'],
        globalSetup: ['tests/setup/compiled-site.ts', 'tests/setup/sqlite.ts'],
      },
    },
    {
      extends: true,
      test: {
        name: 'mongodb',
        ...workers.others,
        include: [...databaseTests, 'tests/helpers/mongodb-server.test.ts'],
        exclude: [...withoutDatabase, ...onOneDatabase],
        isolate: false,
        setupFiles: ['tests/setup/test-settings.ts'],
        globalSetup: ['tests/setup/compiled-site.ts', 'tests/setup/mongodb.ts'],
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        ...workers.browser,
        include: ['tests/browser/**/*.test.ts'],
        isolate: false,
        globalSetup: ['tests/setup/compiled-site.ts', 'tests/setup/sqlite.ts', 'tests/setup/shared-installations.ts'],
        testTimeout: 300_000,
        // A browser that shares its cores with other tests may take longer than the second that is usual.
        expect: { poll: { timeout: 10_000 } },
      },
    },
  ]
  return {
    test: {
      environment: 'node',
      testTimeout: 60_000,
      hookTimeout: 400_000,
      teardownTimeout: 30_000,
      // A test that someone has switched on alone, or a run without tests, must not pass for a whole run.
      allowOnly: false,
      passWithNoTests: false,
      env: { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DISABLE_PAYLOAD_HMR: 'true' },
      server: { deps: { external: [/\/dist\//] } },
      projects: projects.filter(({ test }) => !isQuick || quickProjects.has(String(test?.name))),
    },
  }
})
