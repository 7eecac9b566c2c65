import { t } from '../../texts.ts'

/**
 * Sends a publisher's action to the API and returns its message.
 *
 * @throws with a message for the editor when it is refused or the server cannot be reached.
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
