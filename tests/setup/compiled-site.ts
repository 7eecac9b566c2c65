import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { buildOnce } from '../helpers/build-once.ts'
import './provided.ts'

/** Compiles the site before the first test as `npm start` does, unless it is compiled already. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  await buildOnce(siteBuild)
  provide('siteEntry', resolve('dist/site/server/entry.mjs'))
}
