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
import { toReadable } from '../project-manager/post.ts'
import { isObject } from '../project-manager/values.ts'
import { readTexts } from '../values/read-texts.ts'
import { VocabularyRecords } from '../values/vocabulary-records.ts'
import { columns, Initiatives, maxCharacters } from './initiatives.ts'
import { toProject } from './project.ts'

/**
 * The export of a view in Stratsys: the names of columns and rows of cells, a row for each project with each of its effects and areas.
 * It tells more than the public sites that are made of it: the target and the outcome of each effect.
 *
 * @param now when it is read. Default: now.
 */
export const makeStratsysSource = (now?: Date): Source => ({
  kind: 'stratsys',
  label: t.stratsys.label,
  recognises: ({ head }) =>
    peekJson(head).some(
      ({ path: [name, ...rest], value }) =>
        (name === 'header' && rest.length === 1 && typeof value === 'string') ||
        (name === 'values' && rest.length === 2 && typeof value !== 'object'),
    ),
  read: (input, context) => readExport(input, context, now ?? new Date()),
})

async function* readExport(input: SourceInput, context: SourceContext, now: Date): AsyncGenerator<SourceItem> {
  const initiatives = yield* collectRows(input, context)
  const { missing } = initiatives
  if (missing.length)
    yield {
      skipped: {
        id: 'columns',
        title: t.stratsys.missingColumns,
        reason: t.stratsys.missing(missing.map((column) => columns[column])),
      },
    }
  const shared = { vocabularies: new VocabularyRecords(), files: new FoundFiles(), now }
  for (const initiative of initiatives) yield* toProject(initiative, missing, shared)
}

async function* collectRows(input: SourceInput, context: SourceContext): AsyncGenerator<SourceItem, Initiatives> {
  let initiatives: Initiatives | undefined
  /** The rows that come before the names of the columns. */
  let waiting: unknown[] = []
  let waitingCharacters = 0
  const add = (row: unknown): SourceItem[] => {
    const outside = initiatives!.add(row)
    const { rows } = initiatives!
    return outside ? [{ skipped: { id: `row:${rows}`, title: outside.title, reason: t.stratsys.noId(rows) } }] : []
  }
  const isPart = ([name, ...rest]: JsonPart['path']): boolean =>
    name === 'values' ? rest.length === 1 : name === 'header' && !rest.length
  for await (const { path, value } of readJson(readTexts(input, context, t.json.binary), isPart)) {
    if (typeof path[1] === 'string') throw new UnreadableSourceError(t.stratsys.notExport)
    if (path[0] === 'header') {
      if (initiatives) throw new UnreadableSourceError(t.stratsys.notExport)
      initiatives = new Initiatives(value)
      yield* waiting.flatMap(add)
      waiting = []
    } else if (path[0] === 'values' && initiatives) yield* add(value)
    else if (path[0] === 'values') {
      waitingCharacters += JSON.stringify(value).length
      if (waitingCharacters > maxCharacters)
        throw new UnreadableSourceError(t.stratsys.tooMuchText(maxCharacters / 1e6))
      waiting.push(value)
    } else yield* readBesides(value)
  }
  if (!initiatives) throw new UnreadableSourceError(t.stratsys.notExport)
  if (!initiatives.rows) throw new UnreadableSourceError(t.stratsys.noRows)
  return initiatives
}

/** What an export says besides its columns and rows. */
function* readBesides(top: unknown): Generator<SourceItem> {
  if (!isObject(top) || !Array.isArray(top.values ?? [])) throw new UnreadableSourceError(t.stratsys.notExport)
  for (const [name, value] of Object.entries(top)) {
    const words = name === 'values' ? '' : toReadable(value)
    if (words) yield { skipped: { id: `export:${name}`, title: name, reason: t.stratsys.besides(words) } }
  }
}
