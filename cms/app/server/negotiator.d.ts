/** As much as is used here: `@types/negotiator` does not know that a server may have an order of its own. */
declare module 'negotiator' {
  import type { IncomingHttpHeaders } from 'node:http'

  export default class Negotiator {
    constructor(request: { headers: IncomingHttpHeaders })

    /**
     * The content coding that the client wants most among those that are available; undefined when it refuses them all.
     *
     * @param options.preferred decides among those that it wants as much.
     */
    encoding(available: readonly string[], options: { preferred: readonly string[] }): string | undefined
  }
}
