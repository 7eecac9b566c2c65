import type { MiddlewareHandler } from 'astro'

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro types `Astro.locals` by this name.
  namespace App {
    interface Locals {
      /** Why a page could not be rendered: kept here, because Astro itself answers with a bare 500. */
      failure?: unknown
    }
  }
}

/** Keeps what went wrong, so that whoever asked for the page can say it. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  try {
    return await next()
  } catch (error) {
    locals.failure = error
    throw error
  }
}
