import type { CollectionConfig } from 'payload'

/**
 * What one feature adds to a collection: fields besides the declared ones, hooks, endpoints, admin components. Each feature has
 * one such file, so that it can be read, changed and removed in one place.
 */
export type CollectionPart = Partial<Omit<CollectionConfig, 'slug' | 'access' | 'labels' | 'custom'>>

type Plain = Record<string, unknown>

/**
 * Merges several parts: lists (hooks, fields, endpoints, components) are concatenated in order, objects are merged, and for
 * single values the last one wins.
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
