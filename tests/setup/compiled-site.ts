import type { TestProject } from 'vitest/node'
import { compileSite } from '../helpers/compile-site.ts'
import './provided.ts'

/** Compiles the site before the first test, unless it is compiled already. */
export const setup = async ({ provide }: TestProject): Promise<void> => provide('siteEntry', await compileSite())
