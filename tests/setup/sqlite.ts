import type { TestProject } from 'vitest/node'
import './provided.ts'

/** Each test makes a SQLite file of its own: nothing has to be started. */
export const setup = ({ provide }: TestProject): void => provide('database', { kind: 'sqlite' })
