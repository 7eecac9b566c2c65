import { getDataFields } from '../../../../content-types/fields/walk.ts'
import { getContentType } from '../../../../content-types/index.ts'
import type { Snapshot } from '../../../../content-types/snapshot.ts'
import { loadCompiledSite } from '../../../releases/compiled-site.ts'
import { getPageFacts } from '../page-facts.ts'
import { findDocument, type DocumentKey } from './document-key.ts'
import { settingsKind } from './settings-kind.ts'

/**
 * Finds the field that makes a document's page fail, by rendering the page without each of its fields in turn.
 *
 * @returns the name of the field; undefined when no field alone is to blame.
 */
export const findFaultyField = async (snapshot: Snapshot, key: DocumentKey): Promise<string | undefined> => {
  if (key.collection === settingsKind) return undefined
  const document = findDocument(snapshot, key)
  if (!document) return undefined
  const others = (snapshot.collections[key.collection] ?? []).filter(({ id }) => id !== key.id)
  const site = await loadCompiledSite()
  const preview = site.openPreview(
    { ...snapshot, collections: { ...snapshot.collections, [key.collection]: others } },
    ({ address }) => address,
  )
  const isGood = async (values: Record<string, unknown>): Promise<boolean> => {
    try {
      const page = await preview.render(key.collection, { ...values, id: key.id }, { note: '', stale: '' })
      return page.status === 200 && !getPageFacts(await page.text()).faults.length
    } catch {
      // The question is which field is to blame for just that.
      return false
    }
  }
  for (const { name } of getDataFields(getContentType(key.collection).fields)) {
    if (document[name] === undefined || document[name] === null || name === 'slug') continue
    const { [name]: _, ...rest } = document
    if (await isGood(rest)) return name
  }
  return undefined
}
