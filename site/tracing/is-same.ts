import { getIdentity } from './tracked.ts'

/**
 * Whether two values say the same. Documents are the same when their identity is, whatever stands in them: who reads a field of
 * theirs depends on that field. What cannot be compared, such as a map, is never the same.
 */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [identity, otherIdentity] = [getIdentity(one), getIdentity(other)]
  if (identity || otherIdentity) return identity === otherIdentity
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isSame(value, other[index]))
    )
  return hasSameFields(one, other)
}

/** Whether two objects have the same fields with the same values. For a tracked document: whether it reads the same throughout. */
export const hasSameFields = (one: object, other: object): boolean => {
  if (!isPlain(one) || !isPlain(other)) return false
  const fields = Object.keys(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && isSame(Reflect.get(one, field), Reflect.get(other, field)))
  )
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype
