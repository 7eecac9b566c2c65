import { resolve } from 'node:path'
import { buildPart } from '../../cms/platform/build/build.ts'
import type { BuildPart } from '../../cms/platform/build/digests.ts'
import { withLock } from './with-lock.ts'

/** Compiles parts of the project as `npm start` does, unless that is done. */
export const buildOnce = (...parts: BuildPart[]): Promise<void> =>
  withLock(resolve('dist/test-build.lock'), async () => {
    for (const part of parts) await buildPart(part)
  })
