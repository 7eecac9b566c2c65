// `npm run check`: every check that needs no running Vitrin. All are run, so that one look shows everything that is wrong.
import { spawn } from 'node:child_process'

/** Each group begins when the one before has ended, as it may write files that the next reads. Checks of a group run together. */
const groups = [
  { 'generated files agree with the declarations': ['node', 'scripts/generate.mjs', '--check'] },
  {
    format: ['prettier', '--check', '.', '--log-level', 'warn'],
    lint: ['oxlint', '--deny-warnings'],
    'nothing stays that nothing uses': ['knip'],
    'nothing stays that only tests use': ['knip', '--production'],
    types: ['astro', 'check', '--minimumSeverity', 'warning'],
  },
]
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }

/** Runs a check and shows what it said once it has ended, so that two do not speak at once. */
const run = ([name, [command, ...options]]) =>
  new Promise((done) => {
    const child = spawn(command, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
      shell: process.platform === 'win32',
    })
    let said = ''
    const listen = (chunk) => (said += chunk)
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', (error) => (said += `${error.message}\n`))
    child.once('close', (code) => {
      console.log(`\n▸ ${name}\n${said.trimEnd()}`)
      done(code === 0 ? undefined : name)
    })
  })

const failed = []
for (const group of groups) failed.push(...(await Promise.all(Object.entries(group).map(run))).filter(Boolean))
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks pass.')
process.exit(failed.length ? 1 : 0)
