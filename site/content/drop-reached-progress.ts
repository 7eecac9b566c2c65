import { getDataFields } from '../../content-types/fields/walk.ts'
import type { ContentType } from '../../content-types/index.ts'

type Plain = Record<string, unknown>

/**
 * Takes away how far a project got when its status is not that of a stopped one (see the role `progress`): it says nothing once the
 * project goes on, and the number may have been left in the form.
 *
 * @param resolved the document as pages get it.
 * @param findStored the stored values of another document.
 */
export const dropReachedProgress = (
  fields: ContentType['fields'],
  stored: Plain,
  resolved: Plain,
  findStored: (collection: string, reference: unknown) => Plain | undefined,
): void => {
  for (const field of getDataFields(fields)) {
    const role = field.custom?.site?.progress
    if (!role?.reached || field.type !== 'relationship') continue
    const told = findStored(String(field.relationTo), stored[field.name])
    if (!told?.[role.stopped]) delete resolved[role.reached]
  }
}
