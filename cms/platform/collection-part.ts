import type { CollectionConfig } from 'payload'

/**
 * What one concern adds to a collection: fields beside the declared ones, hooks, endpoints, what stands in the admin. A concern
 * has one file in this folder, so that it can be read, changed and taken away in one place.
 */
export type CollectionPart = Partial<Omit<CollectionConfig, 'slug' | 'access' | 'labels' | 'custom'>>

type Plain = Record<string, unknown>

/**
 * Several parts as one: lists (hooks, fields, endpoints, components) follow one another in the order of the parts, objects are
 * merged, and of single values the last one counts.
 */
export const composeParts = (...parts: CollectionPart[]): CollectionPart =>
  parts.reduce<Plain>((whole, part) => merge(whole, part as Plain), {}) as CollectionPart

const merge = (one: Plain, other: Plain): Plain => {
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key]
    if (Array.isArray(before) && Array.isArray(value)) merged[key] = [...(before as unknown[]), ...(value as unknown[])]
    else if (isPlain(before) && isPlain(value)) merged[key] = merge(before, value)
    else merged[key] = value
  }
  return merged
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
