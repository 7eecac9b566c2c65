import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { features } from '../cms/features/neighbours.ts'
import { generateContentTypes } from '../site/content/generate-content-types.ts'
import { getImports, getSourceFiles, projectRoot, readSource, type Import } from './helpers/source-files.ts'

const files = getSourceFiles()
const code = files.filter((path) => /\.(ts|tsx|mts|js|mjs|cjs|jsx|astro)$/.test(path))
const importsOf = (folder: string): Import[] => code.filter((path) => path.startsWith(`${folder}/`)).flatMap(getImports)
const show = ({ from, target }: Import): string => `${from} imports ${target}`
const isOwn = ({ target }: Import): boolean =>
  /^(content-types|search|transcripts|site|cms|tests|scripts)\//.test(target)
const isPackage =
  (...names: string[]) =>
  ({ target }: Import): boolean =>
    names.some((name) => target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`))

describe('the walls between the parts', () => {
  it('has files to look at on each side', () => {
    for (const folder of ['content-types', 'search', 'transcripts', 'site', 'cms', 'tests'])
      expect(importsOf(folder).length, folder).toBeGreaterThan(0)
  })

  it('lets content-types import nothing of ours, of Payload only types, and of Node only for the examples', () => {
    const wrong = importsOf('content-types').filter((one) => {
      if (isOwn(one)) return !one.target.startsWith('content-types/')
      if (one.target.startsWith('node:')) return !one.from.startsWith('content-types/examples/')
      return !(one.target === 'payload' && one.isTypeOnly)
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('lets site know neither the CMS nor a database, and not sharp', () => {
    const isOfCms = isPackage(
      'payload',
      '@payloadcms/',
      'next',
      'mongodb',
      'mongoose',
      'drizzle-orm',
      '@libsql/',
      'libsql',
      'sharp',
    )
    const wrong = importsOf('site').filter((one) =>
      isOwn(one) ? !/^(content-types|search|transcripts|site)\//.test(one.target) : isOfCms(one),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('lets site import no examples', () => {
    expect(
      importsOf('site')
        .filter(({ target }) => target.startsWith('content-types/examples/'))
        .map(show),
    ).toEqual([])
  })

  it('lets cms import nothing that runs in the site: the publisher loads the compiled entry', () => {
    const wrong = importsOf('cms').filter(
      (one) => /^(site|tests)\//.test(one.target) && !(one.isTypeOnly && one.target.startsWith('site/')),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('lets the search engine know nothing of Vitrin, so that others can use it', () => {
    expect(
      importsOf('search')
        .filter((one) => isOwn(one) && !one.target.startsWith('search/'))
        .map(show),
    ).toEqual([])
  })

  it('lets the reader of transcripts know nothing of Vitrin but how characters are cleaned, and others see its face alone', () => {
    const wrong = importsOf('transcripts').filter(
      (one) => isOwn(one) && !/^(transcripts|content-types\/format)\//.test(one.target),
    )
    const inside = ['site', 'cms']
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('transcripts/') && target !== 'transcripts/index.ts')
    expect([...wrong, ...inside].map(show)).toEqual([])
  })

  it('lets others see the public faces of the search engine alone', () => {
    const faces = ['search/index.ts', 'search/query.ts', 'search/words.ts']
    expect(
      ['content-types', 'site', 'cms']
        .flatMap(importsOf)
        .filter(({ target }) => target.startsWith('search/') && !faces.includes(target))
        .map(show),
      'Export it from one of the faces: see search/README.md.',
    ).toEqual([])
  })

  it('lets no part of the product import its tests', () => {
    const wrong = ['content-types', 'search', 'transcripts', 'site', 'cms', 'scripts']
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('tests/'))
    expect(wrong.map(show)).toEqual([])
  })
})

describe('the rooms of the CMS', () => {
  /** From the ground up: a room imports its own floor and those below. */
  const floors = ['cms/platform/', 'cms/releases/', 'cms/features/', 'cms/app/']
  const getFloor = (path: string): number => floors.findIndex((floor) => path.startsWith(floor))
  const getFeature = (path: string): string | undefined => /^cms\/features\/([^/]+)\//.exec(path)?.[1]
  const between = importsOf('cms').flatMap((one) => {
    const [from, to] = [getFeature(one.from), getFeature(one.target)]
    return from && to && from !== to ? [{ ...one, pair: `${from} → ${to}` }] : []
  })
  const named = Object.entries(features).flatMap(([from, { neighbours }]) => neighbours.map((to) => `${from} → ${to}`))

  it('lie on four floors, and nothing lies between them', () => {
    const known = ['cms/next.config.ts', 'cms/next-env.d.ts', 'cms/features/neighbours.ts']
    const outside = code.filter((path) => path.startsWith('cms/') && getFloor(path) === -1 && !known.includes(path))
    expect(outside, `Put each into one of ${floors.join(', ')}.`).toEqual([])
  })

  it('import nothing of a floor above their own', () => {
    const wrong = importsOf('cms').filter(
      ({ from, target }) => getFloor(from) >= 0 && getFloor(target) > getFloor(from),
    )
    expect(
      wrong.map(show),
      'Move what is needed by several down, to cms/platform/, or hand it in from above, from cms/app/.',
    ).toEqual([])
  })

  it('are named, each feature with what it is for', () => {
    const folders = new Set(code.map(getFeature).filter((name) => name !== undefined))
    expect(Object.keys(features).sort(), 'cms/features/neighbours.ts is the list of features.').toEqual(
      [...folders].sort(),
    )
  })

  it('import no feature that they do not name', () => {
    expect(
      between.filter(({ pair }) => !named.includes(pair)).map(show),
      'Name the neighbour in cms/features/neighbours.ts, or better: move what both need to cms/platform/.',
    ).toEqual([])
  })

  it('name no neighbour that they do not import', () => {
    const used = new Set(between.map(({ pair }) => pair))
    expect(
      named.filter((pair) => !used.has(pair)),
      'Take it out of cms/features/neighbours.ts.',
    ).toEqual([])
  })

  it('stand on one another in no circle', () => {
    const findCircle = (name: string, path: readonly string[] = []): string[] =>
      path.includes(name)
        ? [[...path, name].join(' → ')]
        : (features[name]?.neighbours ?? []).flatMap((next) => findCircle(next, [...path, name]))
    expect(Object.keys(features).flatMap((name) => findCircle(name))).toEqual([])
  })
})

describe('the sources', () => {
  it('hold the generated content types that the declarations give', () => {
    expect(readSource('site/content/generated/content.ts')).toBe(generateContentTypes())
  })

  it('are at most 400 lines long, except data and what is generated', () => {
    const isData = /(^|\/)(generated|migrations)\/|^content-types\/examples\/|importMap\.js$/
    const long = code
      .filter((path) => !isData.test(path))
      .map((path) => `${path}: ${readSource(path).split('\n').length - 1} lines`)
      .filter((line) => Number(/(\d+) lines$/.exec(line)?.[1]) > 400)
    expect(long).toEqual([])
  })

  it('are there, all that the configuration of the tests names', () => {
    const named = [...readSource('vitest.config.ts').matchAll(/'(tests\/[^'*]+)'/g)].map(([, path]) => path!)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !files.includes(path))).toEqual([])
  })

  it('hold no path of one machine', () => {
    const text = files.filter((path) => !/\.(png|jpe?g|webp|avif|mp3|m4a|pdf|woff2?|ico|gz|zip)$/.test(path))
    const wrong = text.filter(
      (path) =>
        /(["'`\s(=:])\/(work|root|home\/[a-z]+|Users)\//.test(readSource(path)) && path !== 'tests/walls.test.ts',
    )
    expect(wrong).toEqual([])
  })

  it('silence neither the compiler nor the linter without saying why', () => {
    const wrong = code
      .filter((path) => !path.includes('/generated/'))
      .flatMap((path) =>
        readSource(path)
          .split('\n')
          .flatMap((line, index) =>
            /@ts-(ignore|nocheck)|^(?!\s*(\*|\/)).*\bas any\b/.test(line) ||
            /(eslint|oxlint)-disable(?!.* -- )/.test(line)
              ? [`${path}:${index + 1}`]
              : [],
          ),
      )
    expect(wrong.filter((place) => !place.startsWith('tests/walls.test.ts'))).toEqual([])
  })
})

describe('the packages', () => {
  const readJson = async <T>(path: string): Promise<T> =>
    JSON.parse(await readFile(join(projectRoot, path), 'utf8')) as T
  const installed = async (name: string): Promise<string> =>
    (await readJson<{ version: string }>(`node_modules/${name}/package.json`)).version
  const isAtLeast = (version: string, floor: string): boolean => {
    const [own, least] = [version, floor].map((text) => text.split(/[.-]/).map(Number)) as [number[], number[]]
    const different = least.findIndex((part, index) => own[index] !== part)
    return different === -1 || own[different]! > least[different]!
  }

  it('come from no named registry: the lockfile has no addresses', () => {
    expect(readSource('package-lock.json')).not.toContain('"resolved"')
  })

  it.each([
    ['payload', '3.90.2'],
    ['next', '16.4.1'],
    ['astro', '7.3.2'],
    ['sharp', '0.35.5'],
  ])('hold %s from %s, below which there are known holes', async (name, floor) => {
    const version = await installed(name)
    expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true)
  })

  it('hold all of Payload in one version', async () => {
    const names = globSync('node_modules/@payloadcms/*/package.json', { cwd: projectRoot }).map(
      (path) => path.split('/')[2]!,
    )
    expect(names.length).toBeGreaterThan(4)
    const versions = await Promise.all(['payload', ...names.map((name) => `@payloadcms/${name}`)].map(installed))
    expect(new Set(versions).size, versions.join(', ')).toBe(1)
    expect(globSync('node_modules/**/node_modules/payload/package.json', { cwd: projectRoot })).toEqual([])
  })

  it('are pinned to exact versions', async () => {
    const { dependencies, devDependencies } =
      await readJson<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json')
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version),
    )
    expect(loose).toEqual([])
  })
})
