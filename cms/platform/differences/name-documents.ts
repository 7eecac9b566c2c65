import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import type { NameOf } from './readable-text.ts'
import { t } from './texts.ts'

/**
 * Does something that names documents, with the names that they have for whoever asks: those of others are not told. What it does
 * is done twice, first to learn which documents it names, so that those are looked up together.
 *
 * @param work names the same documents whatever they are called.
 */
export const withNames = async <Result>(req: PayloadRequest, work: (nameOf: NameOf) => Result): Promise<Result> => {
  const wanted = new Map<string, Set<string>>()
  work((collection, id) => {
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
    return ''
  })
  const names = new Map<string, string>()
  for (const [collection, ids] of wanted)
    for (const [id, name] of await findNames(req, collection, [...ids])) names.set(`${collection}/${id}`, name)
  return work((collection, id) => names.get(`${collection}/${id}`) ?? t.differences.unknown)
}

const findNames = async (req: PayloadRequest, collection: string, ids: string[]): Promise<[string, string][]> => {
  const type = contentTypes.find(({ slug }) => slug === collection)
  if (!type) return []
  const title = type.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    select: { [title]: true },
    depth: 0,
    draft: true,
    trash: true,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.flatMap((found): [string, string][] => {
    const name = (found as unknown as Record<string, unknown>)[title]
    return name ? [[String(found.id), String(name)]] : []
  })
}
