import { parseFragment } from 'parse5'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { UnreadableSourceError } from '../record.ts'
import { t } from '../texts.ts'

/** An element. Names are without prefix: what counts is the namespace, whatever prefix a document gives it. */
export interface XmlElement {
  name: string
  /** The namespace's address, or '' without one. With a prefix that the document does not declare: that prefix. */
  namespace: string
  attributes: readonly XmlAttribute[]
  /** Elements and the texts between them, in order. Neighbouring texts and CDATA sections are one. */
  children: readonly (XmlElement | string)[]
}

export interface XmlAttribute {
  name: string
  namespace: string
  value: string
}

/** An element of a document, and those in which it stands, from the root on: of these, name and attributes. */
export interface XmlPart {
  parents: readonly XmlElement[]
  element: XmlElement
}

interface Options {
  /** Whether an element is entered, so that its children come one by one, instead of being read as a whole. */
  isContainer: (parents: readonly XmlElement[], element: XmlElement) => boolean
  /** Namespaces by prefix, for documents that use a prefix without declaring it. */
  usualPrefixes?: Readonly<Record<string, string>>
}

/** Deeper and larger than anything that was written, and too little to fill a memory. */
const maxDepth = 250
const maxCharacters = 64 * 2 ** 20

/**
 * What saxes calls wrong and loses nothing: the text stays as it stands. An undeclared entity stays `&so;`, and a character that
 * XML forbids stays a character.
 */
const tolerated =
  /^\d+:\d+: (disallowed character\.|undefined entity\.|malformed character entity\.|the string "\]\]>" is disallowed|unbound namespace prefix|duplicate attribute|an XML declaration must be at the start)/
/** How saxes says that a document ends too early. */
const cutOff = /unexpected end|unclosed tag|must contain a root element/

/**
 * Reads a document of XML from beginning to end, holding no more of it than one part. Each element that is no container comes as a
 * whole, as soon as it has ended. A root that is no container comes alone and without its children, and nothing else is read: the
 * document is something else than expected.
 *
 * Entities are XML's and HTML's. Those that a document declares by itself are left as they stand, so that none can grow.
 *
 * @param chunks of text: see `decodeXml`.
 * @throws {UnreadableSourceError} when it is not well-formed, or has no end.
 */
export async function* readXml(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: Options,
): AsyncGenerator<XmlPart> {
  const reader = makeReader(options)
  for await (const chunk of chunks) {
    reader.write(chunk)
    yield* reader.take()
    if (reader.isOther()) return
  }
  reader.end()
  yield* reader.take()
}

type OpenElement = XmlElement & { children: (XmlElement | string)[] }

const makeReader = ({ isContainer, usualPrefixes = {} }: Options) => {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ...usualPrefixes } })
  parser.ENTITIES = htmlEntities
  const containers: XmlElement[] = []
  const open: OpenElement[] = []
  let parts: XmlPart[] = []
  let failure: UnreadableSourceError | undefined
  let characters = 0
  let isEmpty = true
  let isOther = false

  const fail = (sentence: string): void => {
    failure ??= new UnreadableSourceError(sentence)
  }
  const addText = (text: string): void => {
    const children = open.at(-1)?.children
    if (!children) return
    characters += text.length
    if (characters > maxCharacters) return fail(t.xml.large(parser.line))
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }
  parser.on('error', ({ message }) => {
    if (tolerated.test(message)) return
    fail(cutOff.test(message) ? t.xml.cutOff : t.xml.broken(parser.line, parser.columnIndex + 1))
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', (tag) => {
    if (failure || isOther) return
    const element = toElement(tag)
    if (!open.length && isContainer(containers, element)) {
      containers.push(element)
    } else if (!containers.length) {
      isOther = true
      parts.push({ parents: [], element })
    } else {
      if (open.length >= maxDepth) return fail(t.xml.deep(parser.line))
      open.push(element)
    }
  })
  parser.on('closetag', () => {
    if (failure || isOther) return
    const element = open.pop()
    if (!element) containers.pop()
    else if (open.length) open.at(-1)!.children.push(element)
    else {
      characters = 0
      parts.push({ parents: [...containers], element })
    }
  })
  const check = (): void => {
    if (failure && !isOther) throw failure
  }

  return {
    write(text: string): void {
      isEmpty &&= text === ''
      parser.write(text)
      check()
    },
    end(): void {
      if (isEmpty) throw new UnreadableSourceError(t.xml.empty)
      parser.close()
      check()
    },
    take(): XmlPart[] {
      const taken = parts
      parts = []
      return taken
    },
    isOther: () => isOther,
  }
}

const toElement = ({ local, uri, attributes }: SaxesTagNS): OpenElement => ({
  name: local,
  namespace: uri,
  attributes: Object.values(attributes)
    .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
    .map(({ local: name, uri: namespace, value }) => ({ name, namespace, value })),
  children: [],
})

/** What an entity stands for in HTML, asked as an object because saxes does. */
const htmlEntities = new Proxy<Record<string, string>>(
  {},
  {
    get: (_none, name) => {
      if (typeof name !== 'string' || !/^[a-z]\w*$/i.test(name)) return undefined
      const written = `&${name};`
      const [node] = parseFragment(written).childNodes
      const text = node && 'value' in node ? node.value : written
      // What HTML knows only the beginning of, as in `&notit;`, is no entity.
      return text.includes(';') ? undefined : text
    },
  },
)
