import type { Example } from '../examples/example.ts'

/** A value of a vocabulary, by its slug. */
export const value = (key: string, name: string, description: string): Example => ({ key, data: { name, description } })
