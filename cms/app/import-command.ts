import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeCounts, describeOutcome } from '../features/moving-in/run/describe-outcomes.ts'
import { readMove, writeMove, type MoveState } from '../features/moving-in/run/move-state.ts'
import { processMove, stopFile, type MoveTask } from '../features/moving-in/run/process-move.ts'
import { readReport, reportFiles } from '../features/moving-in/run/report.ts'
import { UnreadableSourceError } from '../features/moving-in/record.ts'
import type { SourceOptions } from '../features/moving-in/sources/index.ts'
import { parseMapping } from '../features/moving-in/sources/spreadsheet/parse-mapping.ts'
import { getMoveDir, makeMoveDir } from '../features/moving-in/spool/folders.ts'
import { SettingsError } from '../platform/settings.ts'
import { openPayload } from './open-payload.ts'

// `npm run import -- <file or address>`: looks at a source and moves it in. Exits with code 1 when that fails; what has been stored
// stays, and the same command with `--continue <id>` goes on.
process.env.DISABLE_PAYLOAD_HMR = 'true'

const usage = `npm run import -- <file or address> [options]
  --look               only say what would happen
  --publish            what was public there becomes public here; otherwise everything becomes drafts
  --host <name>        a further host from which files may be fetched; can be given several times
  --posts projects     posts of WordPress become projects instead of pages
  --columns <file>     what the columns of a spreadsheet become, as JSON (docs/operating.md)
  --main-podcast       the podcast becomes the one of the settings, not a further one
  --email <address>    your own: whoever owns a locked podcast may take it over
  --name <name>        what this source is called, when its file has another name than the last time
  --continue <id>      take up a move that was stopped
  --undo <id>          take away what a move has made, as long as nobody has changed it`

const read = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      look: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      host: { type: 'string', multiple: true, default: [] },
      posts: { type: 'string' },
      columns: { type: 'string' },
      'main-podcast': { type: 'boolean', default: false },
      email: { type: 'string' },
      name: { type: 'string' },
      continue: { type: 'string' },
      undo: { type: 'string' },
      // How the admin has a move carried out that it has written down: what to do, without a word.
      task: { type: 'string' },
    },
  })

/** How the source is to be read. */
const readOptions = async ({
  posts,
  columns,
  email,
  ...values
}: ReturnType<typeof read>['values']): Promise<SourceOptions> => {
  if (posts !== undefined && posts !== 'projects' && posts !== 'pages') throw new UsageError(usage)
  return {
    ...(posts ? { posts } : {}),
    ...(columns === undefined ? {} : { columns: parseMapping(await readJson(columns)) }),
    ...(values['main-podcast'] ? { podcast: 'podcast' } : {}),
    ...(email ? { email } : {}),
  }
}

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const begin = async ({ values, positionals }: ReturnType<typeof read>): Promise<[MoveState, MoveTask]> => {
  const earlier = values.continue ?? values.undo
  if (earlier !== undefined) {
    const state = await readMove(earlier)
    if (!state) throw new UsageError(`There is no move "${earlier}".`)
    const task = values.undo === undefined ? ((values.task ?? 'store') as MoveTask) : 'undo'
    const options = { ...state.options, ...(await readOptions(values)) }
    return [{ ...state, isPublishing: values.publish || state.isPublishing, options }, task]
  }
  const [from] = positionals
  if (from === undefined || positionals.length > 1) throw new UsageError(usage)
  const isAddress = /^https?:\/\//i.test(from)
  const options = await readOptions(values)
  const now = new Date().toISOString()
  const id = randomUUID()
  await makeMoveDir(id)
  const state: MoveState = {
    id,
    from: isAddress ? from : basename(from),
    input: isAddress ? from : resolve(from),
    ...(values.name ? { name: values.name } : {}),
    hosts: values.host,
    isPublishing: values.publish,
    options,
    step: 'reading',
    done: 0,
    total: 0,
    startedAt: now,
    changedAt: now,
  }
  await writeMove(state)
  return [state, values.look ? 'look' : 'store']
}

/** The command was not given as it must be. */
class UsageError extends Error {}

const showProgress = (): ((state: MoveState) => void) => {
  let shown = ''
  return ({ step, done, total, title }) => {
    const line = `${step}${total ? ` ${done}/${total}` : done ? ` ${done}` : ''}`
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K  ${line} ${(title ?? '').slice(0, 50)}`)
    else if (step !== shown) console.log(`  ${step} …`)
    shown = step
  }
}

const tell = async (state: MoveState, task: MoveTask): Promise<void> => {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  if (state.message) console.error(state.message)
  if (state.step === 'stopped' || state.step === 'failed')
    console.log(`Stopped. Go on with: npm run import -- --continue ${state.id}`)
  if (!state.counts || !['looked', 'done', 'undone'].includes(state.step)) return
  for (const line of describeCounts(state.counts)) console.log(line)
  const folder = getMoveDir(state.id)!
  const name = task === 'look' ? 'plan' : task === 'undo' ? 'undo' : 'report'
  let shown = 0
  for await (const outcome of readReport(folder, name))
    for (const line of describeOutcome(outcome)) if (shown++ < 40) console.log(`- ${line}`)
  if (shown > 40) console.log(`- … and ${shown - 40} more lines`)
  console.log(`All of it, document by document: ${join(folder, reportFiles[name])}`)
  if (state.step === 'done') console.log(`Take it back with: npm run import -- --undo ${state.id}`)
}

try {
  const given = read()
  const isQuiet = given.values.task !== undefined
  const [state, task] = await begin(given)
  const payload = await openPayload('import')
  const stop = (): void => void writeFile(join(getMoveDir(state.id)!, stopFile), '')
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // Without its parent nobody would see what it does.
  if (isQuiet) process.on('disconnect', stop)
  const end = await processMove(payload, state, task, isQuiet ? undefined : showProgress())
  if (!isQuiet) await tell(end, task)
  process.exit(['looked', 'done', 'undone'].includes(end.step) ? 0 : 1)
} catch (error) {
  const isSaid = [UsageError, SettingsError, UnreadableSourceError].some((kind) => error instanceof kind)
  console.error(isSaid ? (error as Error).message : error)
  process.exit(1)
}
