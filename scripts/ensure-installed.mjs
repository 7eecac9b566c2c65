// Runs before every script on the machine's own Node (20 or newer), so it uses nothing that has to be installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Vitrin needs Node 20 or newer to install itself; this is ${process.version}. See https://nodejs.org.`)
  process.exit(1)
}
const stamp = 'node_modules/.installed-from'
const digest = createHash('sha256')
  .update(readFileSync('package.json'))
  .update(readFileSync('package-lock.json'))
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  console.log('Installing what Vitrin is made of …')
  // Not `npm ci`: it refuses lockfiles in which a registry lacks optional packages of other platforms. The lockfile stays as it is.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm install failed. Its own words stand above; run it again when they are dealt with.')
    process.exit(status ?? 1)
  }
  const after = createHash('sha256')
    .update(readFileSync('package.json'))
    .update(readFileSync('package-lock.json'))
    .digest('hex')
  writeFileSync(stamp, after)
}
