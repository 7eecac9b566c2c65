import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/*
 * What schema.org defines, read from the declarations of the package `schema-dts`, which are made from schema.org's own files:
 * `interface …Base` holds the properties of a class, `…Leaf` its name, and `type …` all its subclasses.
 */

const source = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts'),
  'utf8',
).replace(/\/\*\*[^]*?\*\//g, '')

/** By the name of an interface: what it extends, and its properties with the types that they take. */
const interfaces = new Map(
  [...source.matchAll(/interface (\w+) extends ([^{]+)\{([^}]*)\}/g)].map(([, name, parents, body]) => [
    name!,
    {
      parents: parents!.split(',').map((parent) => parent.trim()),
      properties: new Map(
        [...body!.matchAll(/"([a-z]\w*)"\?: SchemaValue<([^,]+),/gi)].map(([, property, types]) => [
          property!,
          types!.split('|').map((type) => type.trim()),
        ]),
      ),
    },
  ]),
)
/** By the name of a type: what it may be. */
const aliases = new Map(
  [...source.matchAll(/export type (\w+) = ([^;]+);/g)].map(([, name, types]) => [
    name!,
    types!.split('|').map((type) => type.trim()),
  ]),
)

const findProperty = (name: string, property: string): string[] | undefined => {
  const found = interfaces.get(name)
  return (
    found?.properties.get(property) ??
    found?.parents.map((parent) => findProperty(parent, property)).find((types) => types !== undefined)
  )
}

/** Everything that a type may be, including all subclasses: leaves and primitive types. */
const expand = (type: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(type)) return seen
  seen.add(type)
  for (const inner of aliases.get(type) ?? []) expand(inner, seen)
  return seen
}

const isIsoDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value)

/** Everything in JSON-LD that schema.org does not define, with its path: classes, properties, and values of the wrong kind. */
export const findSchemaFaults = (value: unknown, path = '$'): string[] => {
  if (typeof value !== 'object' || value === null) return [`${path}: is no object`]
  const { '@context': context, '@type': type, '@id': id, ...properties } = value as Record<string, unknown>
  const faults: string[] = []
  if (path === '$' && context !== 'https://schema.org') faults.push(`${path}: the context is "${String(context)}"`)
  if (id !== undefined && !URL.canParse(String(id))) faults.push(`${path}: "${String(id)}" is no address`)
  if (type === undefined && id !== undefined && !Object.keys(properties).length) return faults
  const leaf = `${String(type)}Leaf`
  if (!interfaces.has(leaf)) return [...faults, `${path}: there is no class "${String(type)}"`]
  for (const [property, held] of Object.entries(properties)) {
    const at = `${path}.${property}`
    // What an action takes in and gives out is said of its properties: https://schema.org/docs/actions.html
    const types = findProperty(leaf, property) ?? (isOfAction(leaf, property) ? ['Text'] : undefined)
    if (!types) faults.push(`${at}: ${String(type)} has no such property`)
    else for (const one of [held].flat()) faults.push(...findValueFaults(one, types, at))
  }
  return faults
}

const isOfAction = (leaf: string, property: string): boolean => {
  const [, own] = /^(\w+)-(?:input|output)$/.exec(property) ?? []
  return own !== undefined && expand('Action').has(leaf) && findProperty(leaf, own) !== undefined
}

const findValueFaults = (value: unknown, types: string[], at: string): string[] => {
  const allowed = new Set(types.flatMap((type) => [...expand(type)]))
  if (typeof value === 'number') return allowed.has('number') ? [] : [`${at}: takes no number`]
  if (typeof value === 'boolean') return allowed.has('boolean') ? [] : [`${at}: takes no boolean`]
  if (typeof value === 'string') {
    if (!value) return [`${at}: is empty`]
    if (types.every((type) => ['Date', 'DateTime'].includes(type)))
      return isIsoDate(value) ? [] : [`${at}: "${value}" is no date`]
    if (types.every((type) => ['URL', 'IdReference'].includes(type)))
      return URL.canParse(value) ? [] : [`${at}: "${value}" is no address`]
    return allowed.has('string') ? [] : [`${at}: takes no text`]
  }
  const faults = findSchemaFaults(value, at)
  const type = (value as Record<string, unknown> | null)?.['@type']
  return type === undefined || allowed.has(`${String(type)}Leaf`)
    ? faults
    : [...faults, `${at}: takes no ${String(type)}`]
}
