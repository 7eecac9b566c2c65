import ts from 'typescript'
import { getSourceFiles, readSource } from './source-files.ts'

/** A text in a source, of those that people may read. */
export interface SourceText {
  text: string
  /** Counted from 1. */
  line: number
  /** The name of the property that it is the value of, however deep: `sv` for a text declared in Swedish. */
  property: string | undefined
}

/** Every string, piece of a template and text between tags in a TypeScript or Astro source; no comments, imports or types. */
export const getTexts = (path: string, source: string): SourceText[] =>
  getScripts(path, source).flatMap(({ code, firstLine, kind }) => {
    const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind)
    const texts: SourceText[] = []
    const visit = (node: ts.Node, property: string | undefined): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
      if (isText(node) && !isName(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        texts.push({ text: node.text, line: firstLine + line, property })
      }
      const own = ts.isPropertyAssignment(node) ? node.name.getText() : undefined
      ts.forEachChild(node, (child) => visit(child, own ?? property))
    }
    visit(file, undefined)
    return texts
  })

type TextNode = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.JsxText

const isText = (node: ts.Node): node is TextNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node) ||
  ts.isJsxText(node)

/** Whether a string names a property, as in `data['title']` and `{ 'aria-label': … }`. */
const isName = ({ parent }: TextNode & { parent: ts.Node }): boolean =>
  ts.isElementAccessExpression(parent) || ts.isComputedPropertyName(parent)

/** What of a file TypeScript reads: an Astro component is a script, and a template that is as good as JSX. */
const getScripts = (path: string, source: string): { code: string; firstLine: number; kind: ts.ScriptKind }[] => {
  if (!path.endsWith('.astro'))
    return [{ code: source, firstLine: 1, kind: path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS }]
  const [whole = '', script = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? []
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
  const template = source
    .slice(whole.length)
    .replace(/<style.*?<\/style>|<!--.*?-->|<!doctype.*?>/gis, blank)
    .replace(/(<script[^>]*>)(.*?)(<\/script>)/gs, (_, open: string, inner: string, close: string) =>
      inner.trim() ? `${open}{(() => {${inner}})()}${close}` : open + close,
    )
  return [
    { code: script, firstLine: 2, kind: ts.ScriptKind.TS },
    { code: `<>${template}</>`, firstLine: whole.split('\n').length, kind: ts.ScriptKind.TSX },
  ]
}

/** The words of a text in lower case, without abbreviations such as `CSV`, and tools that texts name. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => word !== word.toUpperCase() && word !== 'npm')
    .map((word) => word.toLowerCase())

/** Where the texts of the interface stand in Swedish: dictionaries of the site, and of the features of the CMS. */
const isDictionary = (path: string): boolean => /\/(texts|i18n)\/sv(\/|\.ts$)/.test(path)

/** Whether a source holds the texts of a language, whichever it is. */
const isOfOneLanguage = (path: string): boolean => /\/(texts|i18n)\/\w+\//.test(path)

const isExample = (path: string): boolean => /\/examples?(\/|\.ts$)/.test(path)

/** The sources whose texts people may read, beside the dictionaries and the examples. */
export const getReadSources = (): string[] =>
  getSourceFiles().filter(
    (path) =>
      /^(content-types|cms|site)\//.test(path) &&
      /\.(ts|tsx|mts|mjs|astro)$/.test(path) &&
      !/\/(generated|migrations)\//.test(path) &&
      !path.endsWith('importMap.js') &&
      !isDictionary(path) &&
      !isExample(path),
  )

/**
 * Words that are Swedish and not English: those of the dictionaries and the declarations, without those of the comments and names
 * in the sources, which are English. What comments quote is left out.
 */
export const getSwedishWords = (): ReadonlySet<string> => {
  const said = getSourceFiles()
    .filter((path) => isDictionary(path) && path.endsWith('.ts'))
    .flatMap((path) => getTexts(path, readSource(path)))
  // Words of another language's dictionary say nothing of which words are English.
  const sources = getReadSources().filter((path) => !isOfOneLanguage(path))
  const declared = sources
    .filter((path) => path.startsWith('content-types/'))
    .flatMap((path) => getTexts(path, readSource(path)))
    .filter(({ property }) => property === 'sv')
  const english = new Set([
    ...sources.flatMap((path) => wordsOf(getComments(readSource(path)))),
    ...sources.filter((path) => path.startsWith('cms/')).flatMap((path) => getNames(path, readSource(path))),
  ])
  return new Set([...said, ...declared].flatMap(({ text }) => wordsOf(text)).filter((word) => !english.has(word)))
}

/** The words that the names in a source are made of. */
const getNames = (path: string, source: string): string[] =>
  getScripts(path, source).flatMap(({ code, kind }) => {
    const words: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) words.push(...wordsOf(node.text.replace(/\p{Lu}/gu, ' $&')))
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind))
    return words
  })

const getComments = (source: string): string =>
  [...source.matchAll(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gms)]
    .map(([comment]) => comment.replace(/`[^`]*`|”[^”]*”|_[^_]*_|\*[^*\n]+\*/g, ' '))
    .join('\n')

/** The words that make a text Swedish; none when it is not. */
export const findSwedish = (text: string, swedishWords: ReadonlySet<string>): string[] =>
  /\s/.test(text) || /[åäö]/i.test(text) || /^\p{Lu}\p{Ll}+\p{P}*$/u.test(text)
    ? wordsOf(withoutNames(text)).filter((word) => /[åäö]/.test(word) || swedishWords.has(word))
    : []

/** Without what is there for programs, and in no language: addresses, attributes and patterns of dates, such as `yyyy`. */
const withoutNames = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !/[/=<>@_`{}]|\w[.:]\w/.test(word) && !/^(\p{L})\1+$/u.test(word))
    .join(' ')
