import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { CollectionSlug, DocumentViewServerProps } from 'payload'
import { t } from '../texts.ts'
import { getEditorName, type Signed } from '../people.ts'
import { format } from '../../../platform/format.ts'
import { getId } from '../../../platform/rich-text.ts'

const words = t.safety.versions
/** The number of versions listed: slightly more than are ever kept, drafts and published ones together. */
const maxVersions = 100

/** The versions of a document: when, by whom, and which are public. Each links to its comparison. */
export const VersionList = async ({ initPageResult }: DocumentViewServerProps) => {
  const { req, collectionConfig, docID } = initPageResult
  if (!collectionConfig || !docID) return null
  const { docs, totalDocs } = await req.payload.findVersions({
    collection: collectionConfig.slug as CollectionSlug,
    where: { parent: { equals: docID } },
    sort: '-updatedAt',
    limit: maxVersions,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const rows = docs.map(({ id, updatedAt, version, ...more }) => {
    const { _status, lastEditedBy, lastEditorRemoved } = version as { _status?: string } & Signed
    const autosave = 'autosave' in more && more.autosave === true
    const by: Signed = { lastEditedBy: getId(lastEditedBy), lastEditorRemoved: Boolean(lastEditorRemoved) }
    return { id, updatedAt, autosave, isPublished: _status === 'published', by, editor: JSON.stringify(by) }
  })
  const names = new Map<string, string>()
  for (const { editor, by } of rows)
    if (!names.has(editor)) names.set(editor, (await getEditorName(by, req)) ?? words.system)
  const live = (await req.payload.findByID({
    collection: collectionConfig.slug as CollectionSlug,
    id: docID,
    depth: 0,
    draft: false,
    disableErrors: true,
    trash: true,
    overrideAccess: false,
    req,
  })) as { _status?: string } | null
  const liveRow = live?._status === 'published' ? rows.find(({ isPublished }) => isPublished) : undefined
  const address = `${req.payload.config.routes.admin}/collections/${collectionConfig.slug}/${String(docID)}/versions`
  const stateOf = (row: (typeof rows)[number], index: number): string => {
    if (row === liveRow) return words.current
    if (row.isPublished) return words.published
    return index === 0 ? words.newest : row.autosave ? words.autosaved : words.draft
  }
  return (
    <main>
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={docID}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle ?? 'id'}
        view={words.title}
      />
      <Gutter>
        <p className="versions-lead">{rows.length ? words.lead : words.none}</p>
        {rows.length > 0 && (
          <table className="versions-table">
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  <td>
                    <a href={`${address}/${row.id}`}>{format.dateAndSeconds(row.updatedAt)}</a>
                  </td>
                  <td>{names.get(row.editor)}</td>
                  <td>{row === liveRow ? <strong>{stateOf(row, index)}</strong> : stateOf(row, index)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {totalDocs > rows.length && <p>{words.olderExist(rows.length)}</p>}
      </Gutter>
    </main>
  )
}
