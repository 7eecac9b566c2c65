import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createFetcher } from '../fetching/fetcher.ts'
import { UnreadableSourceError, type SourceContext, type SourceInput } from '../record.ts'
import { t } from '../texts.ts'
import type { MoveState } from './move-state.ts'

/** Whether a source is fetched, and not a file. */
export const isAddress = (from: string): boolean => /^https?:\/\//i.test(from)

/** What fetches for a move, from where it may. */
export const getFetcher = ({ input, hosts }: MoveState) =>
  createFetcher(isAddress(input) ? { source: input, hosts } : { hosts, folder: dirname(input) })

/** What a source may use to get at its parts. */
export const makeContext = ({ fetchText }: ReturnType<typeof getFetcher>): SourceContext => ({
  fetchText: async (address) => {
    const { text, address: at, headers } = await fetchText(address)
    return { text, address: at, headers }
  },
})

/** How much of a source is looked at to recognise it, in bytes. */
const headBytes = 65_536

/** The beginning of what a move reads. @throws {UnreadableSourceError} when it is not there. */
export const readHead = async ({ input, from }: MoveState, { fetchText }: SourceContext): Promise<SourceInput> => {
  if (isAddress(input)) {
    const { text } = await fetchText(input)
    return { from: input, head: Buffer.from(text).subarray(0, headBytes), isAddress: true }
  }
  const file = await open(input).catch(() => undefined)
  if (!file) throw new UnreadableSourceError(t.run.noFile(from))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return { from: input, head: buffer.subarray(0, bytesRead), isAddress: false }
  } finally {
    await file.close()
  }
}
