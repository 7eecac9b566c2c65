import { APIError, type Endpoint } from 'payload'
import { hasRole } from '../../platform/access/roles.ts'
import { writeNote } from '../../platform/notes/notes.ts'
import { t } from './texts.ts'

/** `POST /api/first-steps/hide`, for administrators: puts the list of first steps away, for everybody and for good. */
export const firstStepsEndpoint: Endpoint = {
  path: '/first-steps/hide',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'admin')) throw new APIError(t.dashboard.firstSteps.notAllowed, req.user ? 403 : 401, null, true)
    await writeNote(req.payload, 'first-steps', { hiddenAt: new Date().toISOString() })
    return Response.json({})
  },
}
