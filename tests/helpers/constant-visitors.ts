import { setTimeout as sleep } from 'node:timers/promises'

/** What visitors have encountered so far. */
export interface Met {
  requests: number
  /** Responses of 500 and above, and failed requests. */
  broken: string[]
  /** Wrong responses: missing pages, or ones that belong to no release that was live. */
  wrong: string[]
}

/** Many visitors who request pages continuously, each on their own connection. */
export interface ConstantVisitors {
  met: Met
  stop: () => Promise<void>
}

/** Between two requests of a visitor, in milliseconds: all together ask a hundred times a second, which leaves room for what they watch. */
const pauseMs = 200

/**
 * Sends visitors to a local server, until they are stopped or the timeout expires.
 *
 * @param isGood whether a response is acceptable.
 */
export const sendVisitors = (
  origin: string,
  addresses: string[],
  isGood: (address: string, status: number, body: string) => boolean,
  { connections = 20, timeoutMs = 300_000 } = {},
): ConstantVisitors => {
  const met: Met = { requests: 0, broken: [], wrong: [] }
  const deadline = Date.now() + timeoutMs
  let isStopped = false
  const visit = async (number: number): Promise<void> => {
    for (let turn = number; !isStopped && Date.now() < deadline; turn++) {
      const address = addresses[turn % addresses.length]!
      met.requests++
      try {
        const response = await fetch(origin + address, { redirect: 'manual' })
        const body = await response.text()
        if (response.status >= 500) met.broken.push(`${response.status} ${address}`)
        else if (!isGood(address, response.status, body))
          met.wrong.push(`${response.status} ${address}: ${body.slice(0, 200)}`)
      } catch (error) {
        met.broken.push(`${address}: ${String(error)}`)
      }
      await sleep(pauseMs)
    }
  }
  const visits = Array.from({ length: connections }, (_, number) => visit(number))
  return {
    met,
    stop: async () => {
      isStopped = true
      await Promise.all(visits)
    },
  }
}
