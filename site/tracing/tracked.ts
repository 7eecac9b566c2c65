import type { Identity, Keys } from './keys.ts'
import { noteField } from './trace.ts'

const identities = new WeakMap<object, Identity>()

/** The identity of a tracked document; undefined for any other value. */
export const getIdentity = (value: object): Identity | undefined => identities.get(value)

/** A document that notes which of its fields are read. Its fields may be filled in later. */
export const makeTracked = <Target extends object>(keys: Keys, identity: Identity, target: Target): Target => {
  const tracked = new Proxy(target, {
    get: (object, field) => {
      if (typeof field === 'string') noteField(keys, identity, field)
      return Reflect.get(object, field) as unknown
    },
    has: (object, field) => {
      if (typeof field === 'string') noteField(keys, identity, field)
      return Reflect.has(object, field)
    },
    ownKeys: (object) => {
      noteField(keys, identity)
      return Reflect.ownKeys(object)
    },
  })
  identities.set(tracked, identity)
  return tracked
}
