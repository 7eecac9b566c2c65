import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import type { Content, Project } from '../../site/content/content.ts'
import { resolveContent } from '../../site/content/resolve-content.ts'
import { memo } from '../../site/tracing/memo.ts'
import { memoIndex } from '../../site/tracing/memo-index.ts'
import { Revision } from '../../site/tracing/revision.ts'
import { tracedText } from '../../site/tracing/traced-text.ts'
import { getImports, getSourceFiles, readSource } from '../helpers/source-files.ts'

/** The examples as the content after another, with other titles if wanted, and what pages of it read. */
const open = (before?: Revision, titles: Record<string, string> = {}): { content: Content; revision: Revision } => {
  const snapshot = snapshotFromExamples()
  const projects = snapshot.collections.projects!.map((project, place) => ({
    ...project,
    title: titles[place] ?? project.title,
  }))
  const revision = new Revision(before)
  const content = resolveContent({ ...snapshot, collections: { ...snapshot.collections, projects } }, revision)
  return { content, revision }
}

/** Renders a page, changes titles, and tells whether the page is known to be the same. */
const isSameAfter = async (
  titles: Record<string, string>,
  page: (content: Content) => unknown,
  isAskedAgain = false,
): Promise<boolean> => {
  const first = open()
  await first.revision.render('/', async () => page(first.content))
  const second = open(first.revision, titles)
  if (isAskedAgain) page(second.content)
  return second.revision.isUnchanged('/')
}

describe('a page', () => {
  it('depends on the fields that it reads, and on no others', async () => {
    expect(await isSameAfter({ 0: 'Ny' }, ({ projects }) => projects[0]!.title)).toBe(false)
    expect(await isSameAfter({ 0: 'Ny' }, ({ projects }) => projects[0]!.lead)).toBe(true)
    expect(await isSameAfter({ 1: 'Ny' }, ({ projects }) => projects[0]!.title)).toBe(true)
    expect(await isSameAfter({ 0: 'Ny' }, ({ projects }) => JSON.stringify(Object.keys(projects[0]!)))).toBe(false)
  })

  it('is not rendered while another is, since both would be traced as one', async () => {
    const { revision } = open()
    const rendering = revision.render('/', () => revision.render('/projekt/', async () => 'page'))
    await expect(rendering).rejects.toThrow('at the same time')
    expect(await revision.render('/', async () => 'page')).toBe('page')
  })
})

describe('a memo', () => {
  const countLong = memo((content) => content.projects.filter(({ title }) => title.length > 100).length)
  const getTitleAt = memo((content, place: number) => content.projects[place]!.title)
  const getLead = memo((_, project: Project) => project.lead)

  it('hands its page the answer alone: what was read for it does not count', async () => {
    expect(await isSameAfter({ 0: 'Ny' }, countLong)).toBe(true)
    expect(await isSameAfter({ 0: 'N'.repeat(101) }, countLong)).toBe(false)
    expect(await isSameAfter({ 0: 'N'.repeat(101) }, countLong, true)).toBe(false)
  })

  it('answers by argument: a number, a text or a document', async () => {
    expect(await isSameAfter({ 0: 'Ny' }, (content) => getTitleAt(content, 1))).toBe(true)
    expect(await isSameAfter({ 0: 'Ny' }, (content) => getTitleAt(content, 0))).toBe(false)
    expect(await isSameAfter({ 0: 'Ny' }, (content) => getLead(content, content.projects[0]!))).toBe(true)
  })

  it('works each answer out once', () => {
    let count = 0
    const getCount = memo((_, place: number) => ({ place, count: ++count }))
    const { content } = open()
    expect([getCount(content, 1), getCount(content, 1), getCount(content, 2)].map((one) => one.count)).toEqual([
      1, 1, 2,
    ])
  })

  it('takes answers over when it names its inputs and they are the same, with the documents as they are now', async () => {
    let count = 0
    const getFirst = memo((content) => [{ project: content.projects[0]!, count: ++count }], {
      inputs: ({ projects }) => projects.map(({ lead }) => lead),
    })
    const first = open()
    await first.revision.render('/', async () => getFirst(first.content))
    const second = open(first.revision, { 0: 'Ny' })
    expect(second.revision.isUnchanged('/')).toBe(true)
    expect(getFirst(second.content)).toEqual([{ project: second.content.projects[0], count: 1 }])
    expect(getFirst(second.content)[0]!.project.title).toBe('Ny')
  })

  it('refuses a copy of a document, which no revision would know again', () => {
    const { content } = open()
    expect(() => getLead(content, { ...content.projects[0]! })).toThrow('Ask with the document that the content holds')
  })

  it('refuses content that nobody traces', () => {
    expect(() => countLong({ ...open().content })).toThrow('not made by resolveContent')
  })
})

describe('a traced text', () => {
  it('is written again only when something has changed that was read to write it', () => {
    let count = 0
    const write = tracedText((_, { title }: Project) => `${title} ${++count}`)
    const first = open()
    const [title] = first.content.projects.map((project) => write(first.content, project))
    const second = open(first.revision, { 0: 'Ny' })
    const [changed, kept] = second.content.projects.map((project) => write(second.content, project))
    expect(title).toBe(`${first.content.projects[0]!.title} 1`)
    expect(changed).toMatch(/^Ny /)
    expect(kept).toBe(`${first.content.projects[1]!.title} 2`)
  })
})

describe('a component whose markup is kept', () => {
  const readComponents = (path: string, known: Set<string>): Set<string> => {
    if (known.has(path)) return known
    known.add(path)
    for (const { target } of getImports(path)) if (target.endsWith('.astro')) readComponents(target, known)
    return known
  }
  const kept = getSourceFiles()
    .filter((path) => path.endsWith('.astro') && readSource(path).includes('<Memo'))
    .flatMap((path) => {
      const names = [...readSource(path).matchAll(/<Memo\s+component=\{(\w+)\}/g)].map(([, name]) => `/${name}.astro`)
      return getImports(path).filter(({ target }) => names.some((name) => target.endsWith(name)))
    })

  it('has nothing but its props, nor has any component in it', () => {
    expect(new Set(kept.map(({ target }) => target)).size).toBeGreaterThan(1)
    const components = kept.reduce((known, { target }) => readComponents(target, known), new Set<string>())
    expect(
      [...components].filter((path) => /locals\.content|\bcontent\b[^\n]*= Astro\.locals/.test(readSource(path))),
    ).toEqual([])
  })
})

describe('the types', () => {
  const getTitles = memoIndex(({ projects }) => new Map(projects.map(({ id, title }) => [id, title])))

  it('let only memos look into an index, since reading it is not traced', () => {
    const countTitles = memo((content) => getTitles(content).size)
    const { content } = open()
    expect(countTitles(content)).toBe(content.projects.length)
    // @ts-expect-error -- A page has no untraced content.
    expect(getTitles(content).size).toBe(content.projects.length)
  })

  it('let no memo answer what cannot be compared', () => {
    // @ts-expect-error -- A map in the answer would count as changed always.
    expect(memo((content) => getTitles(content))(open().content)).toBeInstanceOf(Map)
    // @ts-expect-error -- Neither can a function be compared.
    expect(memo(() => ({ write: () => 'text' }))(open().content)).toHaveProperty('write')
  })

  it('demand the argument that a memo takes, and none where it takes none', () => {
    const { content } = open()
    const count = memo(({ projects }) => projects.length)
    const at = memo(({ projects }, place: number) => projects[place]?.id)
    // @ts-expect-error -- It takes none.
    expect(count(content, '')).toBe(content.projects.length)
    // @ts-expect-error -- It takes a number.
    expect(at(content)).toBeUndefined()
  })

  it('let nobody change the content or an answer', () => {
    const { content } = open()
    const getIds = memo(({ projects }) => projects.map(({ id }) => id))
    const change = (): void => {
      // @ts-expect-error -- A document.
      content.projects[0]!.title = 'Ny'
      // @ts-expect-error -- A list of documents.
      content.projects.reverse()
      // @ts-expect-error -- An answer, which others are given, too.
      getIds(content).reverse()
    }
    expect(change).toBeTypeOf('function')
  })
})
