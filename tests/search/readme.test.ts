import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot, readSource } from '../helpers/source-files.ts'

describe('the README of the search engine', () => {
  const readme = readSource('search/README.md')

  it('has an example that finds what it says, in a program of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'search-example-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? ''
    const engine = pathToFileURL(join(projectRoot, 'search/')).href
    await writeFile(join(folder, 'example.ts'), example.replaceAll("from './", `from '${engine}`))
    const { stdout } = await promisify(execFile)(process.execPath, ['example.ts'], { cwd: folder })
    expect(stdout.trim().split('\n')).toEqual([
      "böckernas [ 'Vår bok' ]",
      "hojarna [ 'Cykelgaraget' ]",
      "garagge [ 'Cykelgaraget' ]",
    ])
  })

  it('names the kinds of files that an index has', () => {
    const kinds = [...readSource('search/indexing/build-index.ts').matchAll(/write(?:Json)?\('(\w+)'/g)].map(
      ([, kind]) => kind,
    )
    expect(new Set(kinds).size).toBe(7)
    for (const kind of kinds) expect(readme).toContain(`\`${kind}.<digest>.`)
  })
})
