import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { getSourceFiles, projectRoot, readSource } from './helpers/source-files.ts'

const documents = getSourceFiles().filter((path) => path.endsWith('.md'))
/** Where a path in a document may begin. What else stands in backticks is no path of the project. */
const rooms = /^(content-types|search|transcripts|site|cms|tests|scripts|docs|\.ci)\//
const readPackage = (): {
  version: string
  license: string
  scripts: Record<string, string>
  devDependencies: Record<string, string>
  dependencies: Record<string, string>
} => JSON.parse(readSource('package.json')) as ReturnType<typeof readPackage>
/** A value at the top of a YAML file. */
const readYaml = (path: string, key: string): string | undefined =>
  new RegExp(`^${key}: ["']?([^"'\\n]+)`, 'm').exec(readSource(path))?.[1]

describe('the documentation', () => {
  it('leads with every link to something that is there', () => {
    const broken = documents.flatMap((path) =>
      [...readSource(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target]) => target!)
        .filter((target) => !existsSync(join(projectRoot, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('names only files and folders that are there', () => {
    const gone = documents.flatMap((path) =>
      [...readSource(path).matchAll(/`([^`\s]+)`/g)]
        .map(([, name]) => name!)
        .filter((name) => rooms.test(name) && !/[<>*…]/.test(name))
        .filter((name) => !existsSync(join(projectRoot, name)))
        .map((name) => `${path}: ${name}`),
    )
    expect(gone).toEqual([])
  })

  it('names only scripts that package.json has', () => {
    const { scripts } = readPackage()
    const unknown = documents.flatMap((path) =>
      [...readSource(path).matchAll(/npm run ([a-z][a-z:-]*)/g)]
        .map(([, name]) => name!)
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    )
    expect(unknown).toEqual([])
  })

  it('lists every decision', () => {
    const listed = readSource('docs/decisions/README.md')
    const decisions = documents.filter((path) => /^docs\/decisions\/\d{4}-/.test(path))
    expect(decisions.length).toBeGreaterThan(20)
    expect(decisions.filter((path) => !listed.includes(`(${path.split('/').at(-1)})`))).toEqual([])
    for (const path of decisions)
      expect(
        readSource(path)
          .match(/^##? .+$/gm)
          ?.slice(1),
        path,
      ).toEqual(['## Context', '## Decision', '## Consequences'])
  })

  it('keeps the README short', () => {
    expect(readSource('README.md').split('\n').length).toBeLessThan(120)
  })

  it('explains every setting', () => {
    const known = readSource('cms/platform/settings.ts').match(/\b[A-Z]+(_[A-Z]+)+\b|\bPORT\b/g) ?? []
    const explained = readSource('docs/operating.md')
    const outside = ['NODE_ENV']
    expect(known.length).toBeGreaterThan(5)
    expect([...new Set(known)].filter((name) => !outside.includes(name) && !explained.includes(`\`${name}\``))).toEqual(
      [],
    )
  })
})

describe('what others read of the project', () => {
  it('says the same version and licence everywhere', () => {
    const { version, license } = readPackage()
    expect(readYaml('publiccode.yml', 'softwareVersion')).toBe(version)
    expect(readSource('CHANGELOG.md')).toContain(`## ${version}`)
    expect(readSource('publiccode.yml')).toContain(`license: ${license}`)
    expect(readSource('README.md')).toContain(`SPDX: \`${license}\``)
  })

  it('names the Node that is installed', () => {
    const { dependencies } = readPackage()
    expect(readSource('.nvmrc').trim()).toBe(dependencies.node)
  })
})
