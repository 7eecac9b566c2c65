import type { Endpoint, PayloadRequest } from 'payload'
import { feedbackEndpoint as path, feedbackPage, feedbackThanks } from '../../../content-types/feedback.ts'
import { t } from './texts.ts'
import { getSettings } from '../../platform/settings.ts'
import { makeResponsePage } from './response-page.ts'
import { isWithinRateLimit } from './rate-limit.ts'
import { readForm, type SubmittedForm } from './read-form.ts'

const texts = t.feedback.form

/** Handles the form. Responds with the thank-you page, or with the form again, including what was written. */
const takeForm: Endpoint = {
  path,
  method: 'post',
  handler: async (req) => {
    const form = await readForm(req)
    if (isForeign(req)) return answer(403, { ...form, fault: texts.foreign })
    if (form.fault) return answer(form.fault === texts.tooLarge ? 413 : 422, form)
    try {
      if (!(await isWithinRateLimit(req.payload, req.headers))) return answer(429, { ...form, fault: texts.tooMany })
      await store(req, form.values)
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'Feedback could not be stored.' })
      return answer(500, { ...form, fault: texts.failed })
    }
    // A redirect, so that reloading the page does not submit the form again.
    return new Response(null, { status: 303, headers: { Location: feedbackThanks, 'Cache-Control': 'no-store' } })
  },
}

/** Opening the address directly, for example from the browser's history, leads to the form. */
const showForm: Endpoint = {
  path,
  method: 'get',
  handler: () => new Response(null, { status: 303, headers: { Location: feedbackPage } }),
}

/** `POST /api/synpunkter`: the public feedback form. This is the only way for anonymous users to store anything. */
export const feedbackEndpoints = [takeForm, showForm]

const store = async (req: PayloadRequest, values: SubmittedForm['values']): Promise<void> => {
  const isMailed = getSettings().mail !== undefined
  await req.payload.create({
    collection: 'feedback',
    data: {
      message: values['message'] ?? '',
      ...(values['page'] ? { page: values['page'] } : {}),
      ...(values['email'] ? { email: values['email'] } : {}),
      mailState: isMailed ? 'waiting' : 'none',
      ...(isMailed ? { nextMailAt: new Date().toISOString() } : {}),
    },
    overrideAccess: true,
  })
}

/** Browsers send the origin of a form. Programs that send none have no session and so no rights. */
const isForeign = ({ headers, payload }: PayloadRequest): boolean => {
  const origin = headers.get('origin')
  return origin !== null && !payload.config.csrf.includes(origin)
}

const answer = async (status: number, form: SubmittedForm): Promise<Response> =>
  new Response(await makeResponsePage(form), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
