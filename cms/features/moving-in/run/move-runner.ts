import type { Payload } from 'payload'
import { takeLease } from '../../../platform/leases/lease.ts'
import { repeat } from '../../../platform/repeat.ts'
import { runScript } from '../../../platform/run-script.ts'
import { t } from '../texts.ts'
import { endMoveRequest, readMoveRequest, type MoveRequest } from './move-requests.ts'
import { isAtIt, readMove, writeMove } from './move-state.ts'

/** How often it is looked whether something has been asked for, in milliseconds. */
const pollIntervalMs = 500
const failureIntervalMs = 10_000

/**
 * Does what is asked for in the admin, each in a process of its own, so that editors and visitors notice nothing of it. What was
 * under way when the server stopped is taken up again when it starts.
 *
 * @param script carries out a task.
 */
export const startMoveRunner = (payload: Payload, script: string): { stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const repeated = repeat({
    work: async () => {
      const request = await readMoveRequest()
      if (!request) return pollIntervalMs
      const lease = await takeLease(payload, 'move-runner')
      if (!lease) return pollIntervalMs
      try {
        await run(script, request, stopping.signal)
        await endMoveRequest()
      } catch (error) {
        // Stopped with the server: it is done when that starts again.
        if (!stopping.signal.aborted) await endMoveRequest()
        throw error
      } finally {
        await lease.release()
      }
      return pollIntervalMs
    },
    onFailure: (error) => {
      if (!stopping.signal.aborted)
        payload.logger.error({ err: error, msg: 'What was asked for of a move could not be done.' })
      return failureIntervalMs
    },
  })
  return {
    stop: () => {
      stopping.abort()
      return repeated.stop()
    },
  }
}

const run = async (script: string, { move, task }: MoveRequest, signal: AbortSignal): Promise<void> => {
  const { code, said } = await runScript(script, { args: ['--continue', move, '--task', task], signal })
  const state = await readMove(move)
  // It was killed, or could not even begin: nobody else would say so.
  if (state && isAtIt(state)) await writeMove({ ...state, step: 'failed', message: t.run.killed })
  if (code !== 0 && said) throw new Error(said)
}
