import type { KnipConfig } from 'knip'

// Nothing stays that nothing uses: files, exports and packages that cannot be reached from here fail `npm run check`. It runs twice:
// over everything, and with `--production` over the product alone (what ends with "!"), so that nothing stays that only tests use.
const isProduct = process.argv.includes('--production')

const config: KnipConfig = {
  entry: [
    // What is started: by npm, by the server and by other programs of ours, which name their scripts by path.
    'scripts/*.mjs!',
    'cms/app/{start,dev,generate,make-migration,import-command,export-command,backup-command,restore-command}.ts!',
    'cms/app/publisher/{publish-command,publisher}.ts!',
    'cms/app/renderer/render-process.ts!',
    'site/content/generate.ts!',
    // What the configurations of Astro and Next stand on. Payload names the admin's components by path: importMap.js imports every one.
    'site/adapter/integration.ts!',
    'cms/next.config.ts!',
    ...(isProduct ? ['cms/platform/build/run.ts!'] : []),
    'cms/app/?payload?/**/*.{ts,tsx,js}!',
    // What is written down for the tests to hold: which feature may import which, and the examples as a whole.
    'cms/features/neighbours.ts!',
    'content-types/examples/examples-snapshot.ts!',
    // What measures, and what tests start beside themselves.
    'tests/bench/**/*.ts',
  ],
  project: ['**/*.{ts,tsx,mts,js,mjs,jsx,astro}!', '!tests/**!'],
  ignoreDependencies: [
    // Read as files, by paths within them: letters for pictures for sharing and for pages, and what schema.org defines.
    '@fontsource/figtree',
    '@fontsource/source-serif-4',
    '@fontsource-variable/figtree',
    '@fontsource-variable/source-serif-4',
    'schema-dts',
    // Run by scripts/check.mjs.
    '@astrojs/check',
    'oxlint',
    // Used in astro.config.mjs, which is no part of the product for knip.
    ...(isProduct ? ['@astrojs/react'] : []),
  ],
  // A type is told beside the function that takes or answers it, whoever writes it down. A part of the product may be open to tests.
  ignoreExportsUsedInFile: isProduct || { interface: true, type: true },
  ignoreIssues: {
    // Generated from the declarations as a whole.
    '**/generated/**': ['types'],
  },
}
export default config
