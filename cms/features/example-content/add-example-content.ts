import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import mime from 'mime-types'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { replaceReferences, type Example } from '../../../content-types/examples/example.ts'
import { examples, settingsExamples } from '../../../content-types/examples/index.ts'
import { contentTypes, getContentType } from '../../../content-types/index.ts'
import { draw } from './draw.ts'
import { addExampleRecord, getSubject, keepDigests } from './example-records.ts'

/** The folder of the examples' files. */
const filesDir = resolve('cms/features/example-content/files')
/** Imports do not queue a publication per document: the importer publishes at the end. */
const context = { isImport: true }

/** Whether nothing has been written yet: no document, thrown away or not, and no value of a vocabulary. */
export const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const { slug, custom } of contentTypes) {
    if (custom.site.kind !== 'document' && custom.site.kind !== 'vocabulary') continue
    const { totalDocs } = await payload.count({ collection: slug as CollectionSlug, trash: true })
    if (totalDocs) return false
  }
  return true
}

/**
 * Fills an empty installation with the examples of every content type.
 *
 * @param report is called with the number of stored documents and the total.
 */
export const addExampleContent = async (
  payload: Payload,
  report: (done: number, total: number) => void,
): Promise<void> => {
  const ids = new Map<string, string>()
  const resolveReferences = (value: unknown) =>
    replaceReferences(value, (collection, key) => ids.get(`${collection}/${key}`)) as Record<string, unknown>
  const all = Object.entries(examples).flatMap(([collection, list]) =>
    list.map((example) => ({ collection: collection as CollectionSlug, example })),
  )
  const isDocument = (collection: string) => getContentType(collection).custom.site.kind === 'document'

  // Documents reference each other in cycles, so each is created as a draft before any is filled in.
  for (const { collection, example } of all) {
    if (!isDocument(collection)) continue
    const { title, guid } = example.data
    const stub = { title, slug: example.key, ...(guid ? { guid } : {}) }
    const { id } = await payload.create({ collection, data: stub as never, draft: true, context })
    ids.set(`${collection}/${example.key}`, String(id))
    await addExampleRecord(payload, getSubject(collection, String(id)))
  }
  let done = 0
  // The next picture is drawn while the previous one is stored.
  let nextFile: Promise<ExampleFile | undefined> = readExampleFile(all[0]?.example)
  for (const [index, { collection, example }] of all.entries()) {
    const file = await nextFile
    nextFile = readExampleFile(all[index + 1]?.example)
    nextFile.catch(() => {
      // Thrown where it is awaited, in the next round.
    })
    const data = resolveReferences(example.data)
    if (isDocument(collection)) {
      const id = ids.get(`${collection}/${example.key}`)!
      await payload.update({
        collection,
        id,
        data: { ...data, slug: example.key, _status: 'published' } as never,
        context,
      })
    } else {
      const { id } = await payload.create({ collection, data: data as never, ...(file ? { file } : {}), context })
      ids.set(`${collection}/${example.key}`, String(id))
      await addExampleRecord(payload, getSubject(collection, String(id)))
    }
    report(++done, all.length)
  }
  for (const [slug, settings] of Object.entries(settingsExamples)) {
    await payload.updateGlobal({ slug: slug as GlobalSlug, data: resolveReferences(settings) as never, context })
    await addExampleRecord(payload, slug)
  }
  await keepDigests(payload)
}

interface ExampleFile {
  data: Buffer
  name: string
  size: number
  mimetype: string
}

/** A file as an editor would upload it. Drawings become PNGs, because the CMS accepts no SVG. */
const readExampleFile = async (example: Example | undefined): Promise<ExampleFile | undefined> => {
  if (!example?.file) return undefined
  const { key, file } = example
  const source = await readFile(resolve(filesDir, file)).catch((cause: unknown) => {
    throw new Error(
      `The example "${key}" names the file ${file}, which is not in cms/features/example-content/files/.`,
      { cause },
    )
  })
  const isDrawing = file.endsWith('.svg')
  const data = isDrawing ? await draw(source) : source
  const name = basename(file).replace(/\.svg$/, '.png')
  return { data, name, size: data.length, mimetype: mime.lookup(name) || 'application/octet-stream' }
}
