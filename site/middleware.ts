import type { MiddlewareHandler } from 'astro'

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro types `Astro.locals` by this name.
  namespace App {
    interface Locals {
      /** The error that prevented rendering: stored here, because Astro itself only returns a 500. */
      failure?: unknown
    }
  }
}

/** Stores rendering errors, so that the caller can report them. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  try {
    return await next()
  } catch (error) {
    locals.failure = error
    throw error
  }
}
