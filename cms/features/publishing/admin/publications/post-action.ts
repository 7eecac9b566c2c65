import { t } from '../../texts.ts'

/**
 * Sends a publisher's wish to the API and answers what it said.
 *
 * @throws with a message for the editor when it is refused or cannot be reached.
 */
export const postAction = async (address: string): Promise<string> => {
  const failed = t.publications.live.requestFailed
  const response = await fetch(address, { method: 'POST' }).catch(() => {
    throw new Error(failed)
  })
  const body = (await response.json().catch(() => ({}))) as { message?: string; errors?: { message?: string }[] }
  if (!response.ok) throw new Error(body.errors?.[0]?.message ?? failed)
  return body.message ?? ''
}
