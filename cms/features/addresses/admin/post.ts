import { t } from '../texts.ts'

/** Sends a request; answers with its body, or with why it was refused, in Swedish. */
export const post = async <Body>(path: string, data: object): Promise<{ body?: Body; refusal: string }> => {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => undefined)
  if (response?.ok) return { body: (await response.json()) as Body, refusal: '' }
  if (!response || response.status >= 500) return { refusal: t.dead.failed }
  const { errors } = (await response.json()) as {
    errors?: { message: string; data?: { errors?: { message: string }[] } }[]
  }
  return { refusal: errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? t.dead.failed }
}
