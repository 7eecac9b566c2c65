import { t } from '../texts.ts'

/** The server's response, or the reason why it refused, as text for the editor. */
export type ApiResult<Body> = { ok: true; body: Body } | { ok: false; message: string }

/** Calls the CMS's own API, with or without data, and returns an error as one text. */
export const callApi = async <Body>(path: string, data?: object): Promise<ApiResult<Body>> => {
  try {
    const response = await fetch(path, {
      credentials: 'include',
      ...(data
        ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) }
        : { cache: 'no-store' }),
    })
    const body: unknown = await response.json()
    return response.ok ? { ok: true, body: body as Body } : { ok: false, message: readRefusal(body) }
  } catch {
    return { ok: false, message: t.schedules.panel.failed }
  }
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: { label?: string; path?: string; message: string }[] } }[]
}

const readRefusal = (body: unknown): string => {
  const [error] = (body as Refusal).errors ?? []
  const fields = error?.data?.errors?.map(({ label, path, message }) => `${label || path || ''}: ${message}`)
  return fields?.length ? t.schedules.failures.refused(fields.join(' ')) : (error?.message ?? t.schedules.panel.failed)
}
