import { FetchError } from '../../fetching/fetch-error.ts'
import { UnreadableSourceError, type SourceContext } from '../../record.ts'
import { t } from '../../texts.ts'
import { isObject } from '../project-manager/values.ts'

/** More pages than any project manager has: what says that it has more is not one. */
const maxPages = 2000

/**
 * Reads a list of WordPress's REST interface to its end, a page at a time.
 *
 * @throws {UnreadableSourceError} when a page is missing: half a list is none.
 */
export async function* readList(
  address: string,
  perPage: number,
  { fetchText }: SourceContext,
): AsyncGenerator<Record<string, unknown>> {
  let pages = 1
  for (let page = 1; page <= pages; page++) {
    const asked = new URL(address)
    asked.searchParams.set('page', String(page))
    asked.searchParams.set('per_page', String(perPage))
    const { text, headers } = await fetchText(asked.href)
    const entries = parseAnswer(text, asked.href)
    if (!Array.isArray(entries)) throw new UnreadableSourceError(t.wordpress.notAnswers(asked.href))
    yield* entries.filter(isObject)
    const said = Number(headers.get('x-wp-totalpages'))
    if (Number.isInteger(said)) pages = Math.min(said, maxPages)
  }
}

/** @throws {UnreadableSourceError} when it is not JSON. */
export const parseAnswer = (text: string, address: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UnreadableSourceError(t.wordpress.notAnswers(address))
  }
}

/** Whether an error says that a part of the interface does not exist, as in old managers. */
export const isMissing = (error: unknown): boolean => error instanceof FetchError && error.fault === 'missing'
