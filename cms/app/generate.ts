import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// `npm run generate` writes Payload's types and the import map of admin components. With --check it fails when they are out of
// date.
const dataDir = await mkdtemp(join(tmpdir(), 'vitrin-generate-'))
process.env.DATA_DIR = dataDir
process.env.DATABASE_URL = ''
await mkdir(resolve('cms/platform/generated'), { recursive: true })
const files = ['cms/platform/generated/payload-types.ts', 'cms/app/(payload)/admin/importMap.js'].map((file) =>
  resolve(file),
)
const read = () => Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
const before = await read()
await Promise.all(files.map((file, index) => (before[index] ? undefined : writeFile(file, ''))))
const { default: config } = await import('./payload.config.ts')
const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
await generateTypes(await config, { log: false })
await generateImportMap(await config, { log: false })
await rm(dataDir, { recursive: true, force: true })
const after = await read()
const old = files.filter((_, index) => before[index] !== after[index])
if (process.argv.includes('--check') && old.length) {
  console.error(
    `These files did not agree with the declarations. They have been made anew: commit them.\n${old.join('\n')}`,
  )
  process.exitCode = 1
}
