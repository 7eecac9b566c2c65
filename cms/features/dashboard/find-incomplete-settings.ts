import type { GlobalSlug, PayloadRequest } from 'payload'
import { settings } from '../../../content-types/index.ts'
import { findMissingFields } from '../../../content-types/settings/missing-fields.ts'
import { getLabel, getText } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { hasRole } from '../../platform/access/roles.ts'

/** Settings that lack required values. */
export interface IncompleteSettings {
  slug: string
  label: string
  /** The labels of the missing fields. */
  missing: string[]
}

/** Only settings with required fields are read. */
const settingsWithRequirements = settings.filter((one) => findMissingFields(one, {}).length > 0)

/** The settings that the viewer has to complete: none for people who may not change them. */
export const findIncompleteSettings = async (req: PayloadRequest): Promise<IncompleteSettings[]> => {
  if (!hasRole(req, 'admin')) return []
  const all = await Promise.all(
    settingsWithRequirements.map(async (one) => {
      const stored = await req.payload.findGlobal({ slug: one.slug as GlobalSlug, depth: 0, req })
      const missing = findMissingFields(one, stored as unknown as Record<string, unknown>).map((field) =>
        getLabel(field, adminLanguage),
      )
      return { slug: one.slug, label: getText(one.label, adminLanguage), missing }
    }),
  )
  return all.filter(({ missing }) => missing.length > 0)
}
