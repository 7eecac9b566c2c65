// `npm run check`: every check that needs no running Vitrin. All are run, so that one look shows everything that is wrong.
import { spawnSync } from 'node:child_process'

const checks = {
  'generated files agree with the declarations': ['node', 'scripts/generate.mjs', '--check'],
  format: ['prettier', '--check', '.', '--log-level', 'warn'],
  lint: ['oxlint', '--deny-warnings'],
  types: ['astro', 'check', '--minimumSeverity', 'warning'],
}
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
const failed = Object.entries(checks).filter(([name, [command, ...options]]) => {
  console.log(`\n▸ ${name}`)
  return spawnSync(command, options, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status !== 0
})
console.log(failed.length ? `\nFailed: ${failed.map(([name]) => name).join(', ')}` : '\nAll checks pass.')
process.exit(failed.length ? 1 : 0)
