import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type AfterErrorHook, type AfterErrorResult, type PayloadRequest } from 'payload'
import { t } from './texts.ts'
import { findOtherHolder } from './editing-lock.ts'
import { findConflict, type SaveTarget } from './refuse-stale-save.ts'

/**
 * Explains in Swedish, with names, why a save was refused: someone else has the lock, or two saves collided in MongoDB, which
 * rejects the second one (SQLite makes it wait). In the latter case the response contains both versions, as for every conflict.
 */
export const explainRefusal: AfterErrorHook = async ({ error, req }) => {
  const target = getTarget(req)
  if (!target) return undefined
  if ((error as { status?: number }).status === 423) {
    const who = await findOtherHolder(target, req)
    return refusal(423, t.safety.lock.refused(who ?? t.safety.somebody))
  }
  if (!isWriteConflict(error)) return undefined
  const conflict = await findConflictSoon(target, req)
  return conflict ? refusal(409, conflict.message, { ...conflict.data }) : refusal(409, t.safety.conflict.busy)
}

const refusal = (
  status: number,
  message: string,
  data?: Record<string, unknown>,
): Extract<AfterErrorResult, object> => ({
  status,
  response: { errors: [{ message, ...(data ? { data } : {}) }] },
})

const getTarget = (req: PayloadRequest): SaveTarget | undefined => {
  const { collection, global, id } = (req.routeParams ?? {}) as Record<string, string | undefined>
  if (collection && id) return { collection, id }
  return global ? { global } : undefined
}

/** Whether MongoDB reports that another transaction came first. */
const isWriteConflict = (error: unknown): boolean => {
  const { code, codeName, errorLabels, cause } = error as Record<string, unknown>
  const labels =
    (error as { errorLabelSet?: Set<string> }).errorLabelSet ?? new Set(errorLabels as string[] | undefined)
  if (code === 112 || codeName === 'WriteConflict' || labels.has('TransientTransactionError')) return true
  return cause instanceof Error && isWriteConflict(cause)
}

/** Finds the conflict, as soon as the other transaction can be read. */
const findConflictSoon = async (target: SaveTarget, req: PayloadRequest): ReturnType<typeof findConflict> => {
  const { data, user } = req
  if (!data || !user) return undefined
  // Outside the transaction, which has been aborted.
  const outside = await createLocalReq({ user, context: {} }, req.payload)
  for (let attempt = 0; attempt < 10; attempt++) {
    const conflict = await findConflict(target, data, outside)
    if (conflict) return conflict
    await sleep(50)
  }
  return undefined
}
