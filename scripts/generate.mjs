// `npm run generate`: makes every generated source anew from the declarations; with --check it fails when one was old.
import { spawnSync } from 'node:child_process'

const options = process.argv.slice(2)
const failed = ['site/content/generate.ts', 'cms/app/generate.ts'].filter(
  (script) => spawnSync('node', [script, ...options], { stdio: 'inherit' }).status !== 0,
)
process.exit(failed.length ? 1 : 0)
