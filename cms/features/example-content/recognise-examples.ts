import { basename } from 'node:path'
import type { Payload } from 'payload'
import { replaceReferences, type Example } from '../../../content-types/examples/example.ts'
import { examples, settingsExamples } from '../../../content-types/examples/index.ts'
import { cleanContent } from '../../../content-types/fields/clean-content.ts'
import type { Values } from '../../../content-types/fields/values.ts'
import { getContentType, settings, type ContentType } from '../../../content-types/index.ts'
import { compareDigests, digestContent } from './digest-content.ts'
import { getSubject, type ExampleRecord } from './example-records.ts'
import { readDocuments, type StoredDocument } from './read-documents.ts'

/** A record that is not stored yet. */
export type FoundRecord = Pick<ExampleRecord, 'subject' | 'digests'>

/**
 * Finds the examples in an installation that was filled before records were kept: what nobody who is signed in has ever saved, has
 * the name of an example, and holds all that the example says. Of settings, what the example says is taken for what was stored.
 */
export const recogniseExamples = async (payload: Payload): Promise<FoundRecord[]> => {
  const ids = new Map<string, string>()
  const found: { type: ContentType; example: Example; document: StoredDocument }[] = []
  for (const [collection, list] of Object.entries(examples)) {
    const type = getContentType(collection)
    const names = new Map(list.map((example) => [getName(example), example]))
    for await (const document of readDocuments(payload, type)) {
      const example = getStoredNames(document.stored).flatMap((name) => names.get(name) ?? [])[0]
      if (!example) continue
      names.delete(getName(example))
      // What points at an example that somebody has changed is itself as it was.
      ids.set(getSubject(collection, example.key), document.id)
      if (!wasSaved(document.stored) && !wasSaved(document.newest)) found.push({ type, example, document })
    }
  }
  // Never the id of anything: what points at an example that is not there is no example as it was.
  const resolve = (value: unknown): Values =>
    replaceReferences(value, (collection, key) => ids.get(getSubject(collection, key)) ?? '-') as Values
  return [
    ...found.flatMap(({ type, example, document }): FoundRecord[] => {
      const expected = digestContent(type.fields, cleanContent(type.fields, resolve(example.data)))
      const digests = digestContent(type.fields, document.stored)
      const isSame =
        Object.keys(expected).every((path) => expected[path] === digests[path]) &&
        compareDigests(digests, digestContent(type.fields, document.newest)).length === 0
      return isSame ? [{ subject: getSubject(type.slug, document.id), digests }] : []
    }),
    // Without any example there is no reason to believe that the settings were once those of the examples.
    ...(found.length ? settings : []).map(({ slug, fields }): FoundRecord => {
      const example = cleanContent(fields, resolve(settingsExamples[slug] ?? {}))
      return { subject: slug, digests: digestContent(fields, example) }
    }),
  ]
}

/** What an example is called in the database: by its address, the old address it is, or its file. */
const getName = ({ key, data, file }: Example): string =>
  file ? basename(file).replace(/\.[^.]+$/, '') : typeof data.from === 'string' ? data.from : key

/** A file may have been given a number, because another had its name. */
const getStoredNames = ({ filename, from, slug }: Values): string[] => {
  if (typeof filename !== 'string') return [String(from ?? slug ?? '')]
  const name = filename.replace(/\.[^.]+$/, '')
  return [name, name.replace(/-\d+$/, '')]
}

/** Whether somebody who is signed in has saved it or made it, whether or not they are still here. */
const wasSaved = ({ lastEditedBy, lastEditorRemoved, createdBy }: Values): boolean =>
  Boolean(lastEditedBy || lastEditorRemoved || createdBy)
