import { addDataAndFileToRequest, APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import { t } from './texts.ts'
import { cancelSchedule } from './cancel-schedule.ts'
import { findSchedulesOf } from './find-schedules.ts'
import { makeSchedule } from './make-schedule.ts'
import { mayScheduleDocument } from './may-schedule.ts'

/** `POST /api/<collection>/:id/schedule` with `{ action, at, content? }`: schedules an action. */
export const answerSchedule =
  (collection: string): PayloadHandler =>
  async (req) => {
    await addDataAndFileToRequest(req)
    return Response.json(await makeSchedule(req, collection, getId(req), { ...req.data }), { status: 201 })
  }

/** `GET /api/<collection>/:id/schedules`: a document's schedules, and whether the user may change them. */
export const answerSchedulesOf =
  (collection: string): PayloadHandler =>
  async (req) => {
    if (!req.user) throw new APIError(t.schedules.refusals.signIn, 401, null, true)
    const id = getId(req)
    const schedules = await findSchedulesOf(req, collection, id)
    return Response.json({ schedules, mayChange: await mayScheduleDocument(req, collection, id) })
  }

/** `POST /api/schedules/:id/cancel`: cancels a pending schedule or dismisses a failed one. */
export const answerCancel: PayloadHandler = async (req) => {
  await cancelSchedule(req, getId(req))
  return Response.json({ message: t.schedules.panel.cancelled })
}

const getId = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')
