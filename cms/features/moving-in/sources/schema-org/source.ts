import { peekJson, readJson, type JsonPart } from '../../json/read-json.ts'
import {
  UnreadableSourceError,
  type Source,
  type SourceContext,
  type SourceInput,
  type SourceItem,
} from '../../record.ts'
import { t } from '../../texts.ts'
import { FoundFiles } from '../project-manager/files.ts'
import { isObject, toList, toText } from '../project-manager/values.ts'
import { readTexts } from '../values/read-texts.ts'
import { VocabularyRecords } from '../values/vocabulary-records.ts'
import { toProject } from './project.ts'
import { isProject, isProjectType, withoutPrefix } from './properties.ts'

/** What holds others: the graph of JSON-LD, a list of schema.org, and the answers and exports of Typesense. */
const containers = ['@graph', 'itemListElement', 'item', 'hits', 'results', 'document', 'mainEntity'] as const
/** How many descriptions of organisations and people are kept, for the projects that name them. */
const maxNodes = 50_000

/**
 * Projects that are described with the words of schema.org, in JSON-LD: one, a list, a graph, or each on a line of its own, as search
 * engines export and answer them.
 *
 * @param now when it is read. Default: now.
 */
export const makeSchemaOrgSource = (now?: Date): Source => ({
  kind: 'schema-org',
  label: t.schemaOrg.label,
  recognises: ({ head }) =>
    peekJson(head).some(
      ({ path, value }) =>
        (path.at(-1) === '@type' || (typeof path.at(-1) === 'number' && path.at(-2) === '@type')) &&
        isProjectType(value),
    ),
  read: (input, context) => readProjects(input, context, now ?? new Date()),
})

async function* readProjects(input: SourceInput, context: SourceContext, now: Date): AsyncGenerator<SourceItem> {
  const text = input.isAddress ? (await context.fetchText(input.from)).text : undefined
  const open = (): AsyncGenerator<unknown> =>
    readNodes(text === undefined ? readTexts(input, context, t.json.binary) : [text])
  // A project may name what is described after it.
  const nodes = new Map<string, Record<string, unknown>>()
  for await (const node of open())
    if (isObject(node) && !isProject(node) && toText(node['@id']) && nodes.size < maxNodes)
      nodes.set(toText(node['@id']), node)
  const shared = { vocabularies: new VocabularyRecords(), files: new FoundFiles(), now }
  let number = 0
  let projects = 0
  for await (const node of open()) {
    number += 1
    const title = (isObject(node) && toText(node.name)) || t.schemaOrg.entry(number)
    const skip = (reason: string): SourceItem => ({ skipped: { id: `entry:${number}`, title, reason } })
    if (isProject(node)) {
      projects += 1
      if (!(yield* toProject(node, (id) => nodes.get(id), shared))) yield skip(t.schemaOrg.noName)
    } else if (isObject(node))
      yield skip(t.schemaOrg.otherType(toList(node['@type']).map(toText).map(withoutPrefix).join(', ')))
    else yield skip(t.schemaOrg.noObject)
  }
  if (!projects) throw new UnreadableSourceError(t.schemaOrg.noProjects)
}

/** What is described in a text, wherever it stands. */
async function* readNodes(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<unknown> {
  const isPart = ([first, ...rest]: JsonPart['path']): boolean =>
    typeof first === 'number'
      ? !rest.length
      : containers.some((name) => name === first) && rest.length === 1 && typeof rest[0] === 'number'
  for await (const { value } of readJson(chunks, isPart)) yield* unfold(value)
}

function* unfold(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const one of value as unknown[]) yield* unfold(one)
  else if (!isObject(value) || isProject(value)) yield value
  else {
    const inside = containers.filter((name) => typeof value[name] === 'object')
    if (!inside.length) yield value
    for (const name of inside) yield* unfold(value[name])
  }
}
