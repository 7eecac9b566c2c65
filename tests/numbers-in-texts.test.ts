import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { getSourceFiles, readSource } from './helpers/source-files.ts'

const code = 'It is a code of a protocol, no amount.'
const place = 'It is a place in a file, as programs name it.'
const pixels = 'It is a size in pixels, as cameras and programs write it.'

/** What a text is given as a number and says as it is, by the name of what it is given. */
const allowed: Record<string, string> = {
  season: 'Seasons may be called after years.',
  episode: 'It is a name that podcast apps show as it is.',
  status: code,
  line: place,
  row: place,
  firstRow: place,
  column: place,
  width: pixels,
  height: pixels,
  smallest: pixels,
  maxLimit: 'It is what may be typed into an address.',
  size: 'It is bytes, as the feed beside it writes them.',
}

/**
 * The numbers that the templates of a dictionary write as they are: by the name of the parameter, or `.length`. What is handed to
 * a function, such as a formatter, or only compared is none of them.
 */
const findBareNumbers = (source: string): string[] => {
  const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const isNumber = (type: ts.TypeNode | undefined): boolean =>
    type !== undefined && /\bnumber\b/.test(type.getText()) && !ts.isFunctionTypeNode(type)
  const readWritten = (node: ts.Expression, numbers: ReadonlySet<string>): void => {
    if (ts.isParenthesizedExpression(node)) readWritten(node.expression, numbers)
    else if (ts.isConditionalExpression(node)) {
      readWritten(node.whenTrue, numbers)
      readWritten(node.whenFalse, numbers)
    } else if (ts.isBinaryExpression(node)) {
      readWritten(node.left, numbers)
      readWritten(node.right, numbers)
    } else if (ts.isIdentifier(node) && numbers.has(node.text)) found.push(node.text)
    else if (ts.isPropertyAccessExpression(node) && node.name.text === 'length') found.push('.length')
  }
  const visit = (node: ts.Node, numbers: ReadonlySet<string>): void => {
    let known = numbers
    if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node))
      known = new Set([
        ...numbers,
        ...node.parameters.filter(({ type }) => isNumber(type)).map(({ name }) => name.getText()),
      ])
    if (ts.isTemplateSpan(node)) readWritten(node.expression, known)
    ts.forEachChild(node, (child) => visit(child, known))
  }
  visit(file, new Set())
  return found
}

describe('a number in a text', () => {
  const dictionaries = getSourceFiles().filter((path) => /^(cms\/.*\/texts|site\/i18n)\/\w+\/.*\.ts$/.test(path))
  const bare = dictionaries.flatMap((path) => findBareNumbers(readSource(path)).map((name) => ({ path, name })))

  it('is written as the language writes it, in every dictionary', () => {
    expect(dictionaries.length).toBeGreaterThan(40)
    expect(
      bare.filter(({ name }) => !(name in allowed)),
      'Write ${format.number(count)} (cms) or ${number(count)} (site), so that thousands can be read.',
    ).toEqual([])
  })

  it('is named as an exception only where there is one', () => {
    expect(Object.keys(allowed).filter((name) => !bare.some((one) => one.name === name))).toEqual([])
  })

  it.each([
    ['as it is', '(count: number) => `${count} sidor`', ['count']],
    ['in one of two cases', '(count: number) => `${count === 1 ? "en" : count} sidor`', ['count']],
    ['in a text within a text', '(count: number) => `Det är ${count > 9 ? `många, ${count}` : "få"}`', ['count']],
    ['when there is one', '(size: number | undefined) => `${size ?? "inget"} byte`', ['size']],
    ['as a sum', '(count: number) => `${count + 1} sidor`', ['count']],
    ['as the length of a list', '(pages: string[]) => `${pages.length} sidor`', ['.length']],
    ['by a formatter', '(count: number, page: string) => `${format.number(count)} länkar till ${page}`', []],
    ['nowhere', '(count: number) => (count === 1 ? "en sida" : `flera sidor, ${count > 2 ? "många" : "två"}`)', []],
  ])('is found where it is written %s', (_, text, expected) => {
    expect(findBareNumbers(`export const texts = { a: ${text} }`)).toEqual(expected)
  })
})
