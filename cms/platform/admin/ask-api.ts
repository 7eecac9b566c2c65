/** What the API answered, or why what was asked for was refused, in Swedish. */
export type ApiAnswer<Body> = { body: Body; refusal?: undefined } | { body?: undefined; refusal: string }

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } | null }[]
}

/** Reads an answer of the API. What it says of a fault of its own is nothing for people, who are told that it failed. */
export const readAnswer = <Body>(status: number, text: string, failed: string): ApiAnswer<Body> => {
  if (status >= 500) return { refusal: failed }
  const said = JSON.parse(text) as Body & Refusal
  if (status < 400) return { body: said }
  const [error] = said.errors ?? []
  return { refusal: error?.data?.errors?.[0]?.message ?? error?.message ?? failed }
}

/**
 * Asks the CMS's own API for something.
 *
 * @param address such as `/api/backups/state`.
 * @param failed what is said when there is no answer, in Swedish.
 * @param data is sent as JSON by POST; without it, it is a GET.
 */
export const askApi = async <Body>(address: string, failed: string, data?: object): Promise<ApiAnswer<Body>> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(data ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) } : {}),
    })
    return readAnswer(response.status, await response.text(), failed)
  } catch {
    return { refusal: failed }
  }
}
