// `npm run bench -- <name> [options]`: measures one thing and prints a table. Without a name: all that need no running server.
const benches = {
  'admin-search': () =>
    import('./admin-search.ts').then(({ benchAdminSearch }) =>
      benchAdminSearch(Number(process.argv[3] ?? 30_000), process.argv[4] === 'mongodb' ? 'mongodb' : 'sqlite'),
    ),
  finding: () => import('./finding.ts').then(({ benchFinding }) => benchFinding(getSizes())),
  import: () =>
    import('./import.ts').then(({ benchImport }) =>
      benchImport(Number(process.argv[3] ?? 4_000), process.argv[4] === 'mongodb' ? 'mongodb' : 'sqlite'),
    ),
  print: () => import('./print.ts').then(({ benchPrint }) => benchPrint()),
  publish: () =>
    import('./publish.ts').then(({ benchPublish }) => benchPublish(getSizes(), Number(process.argv[4] ?? 20))),
  preview: () => import('./preview.ts').then(({ benchPreview }) => benchPreview()),
  audio: () => import('./audio.ts').then(({ benchAudio }) => benchAudio(Number(process.argv[3] ?? 300))),
  search: () => import('./search.ts').then(({ benchSearch }) => benchSearch(process.argv.slice(3).map(Number))),
  login: () => import('./login.ts').then(({ benchLogin }) => benchLogin(Number(process.argv[3] ?? 200))),
  lighthouse: () => import('./lighthouse.ts').then(({ benchLighthouse }) => benchLighthouse(process.argv[3])),
  weight: () => import('./weight.ts').then(({ benchWeight }) => benchWeight(process.argv[3])),
}

/** The numbers of projects that were asked for, such as `1000,4000`. */
function getSizes(): number[] | undefined {
  return process.argv[3]?.split(',').map(Number)
}

const name = process.argv[2] ?? 'print'
if (!(name in benches)) {
  console.error(`There is no bench "${name}". Known: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
await benches[name as keyof typeof benches]()
export {}
