/** A named example of a content type: shown by the demo content, read by tests. */
export interface Example {
  /** Its name among the examples of its type; the slug of a document that has one. */
  key: string
  /** Its fields as the CMS's API takes them, except that relations are made with `ref` and files with `file`. */
  data: Record<string, unknown>
  /** For uploads: the file's path under `cms/features/example-content/files/`. An `.svg` is drawn as a PNG before it is uploaded. */
  file?: string
}

/** Points at another example. Replaced by its id when the examples are stored. */
export interface ExampleReference {
  $ref: { collection: string; key: string }
}

/** Points at the example `key` of a collection: `ref('categories', 'larande-och-etablering')`. */
export const ref = (collection: string, key: string): ExampleReference => ({ $ref: { collection, key } })

/** Every reference in a value, however deep. */
export const findReferences = (value: unknown): ExampleReference['$ref'][] => {
  if (Array.isArray(value)) return value.flatMap(findReferences)
  if (typeof value !== 'object' || value === null) return []
  return '$ref' in value ? [(value as ExampleReference).$ref] : Object.values(value).flatMap(findReferences)
}

/**
 * A copy of a value in which every reference is replaced by what `getId` answers.
 *
 * @throws when a reference has no id, naming it.
 */
export const replaceReferences = (
  value: unknown,
  getId: (collection: string, key: string) => string | undefined,
): unknown => {
  if (Array.isArray(value)) return value.map((one) => replaceReferences(one, getId))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value) {
    const { collection, key } = (value as ExampleReference).$ref
    const id = getId(collection, key)
    if (id === undefined) throw new Error(`An example points at ${collection} "${key}", which is no example.`)
    return id
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaceReferences(inner, getId)]))
}
