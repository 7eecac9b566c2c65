import { settings } from '../../../../content-types/index.ts'
import { findMissingFields } from '../../../../content-types/settings/missing-fields.ts'
import { getLabel, getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import { t } from '../texts.ts'
import type { CheckedRelease, CheckResult } from './checked-release.ts'

/** Checks that saved settings have all required values. Settings that were never saved do not block a release. */
export const findMissingSettings = ({ snapshot }: CheckedRelease): CheckResult => ({
  checked: settings.length,
  faults: settings.flatMap((one) => {
    const stored = snapshot.settings[one.slug]
    const missing = stored?.updatedAt ? findMissingFields(one, stored) : []
    const labels = missing.map((field) => getLabel(field, adminLanguage))
    return labels.length ? [{ message: t.publications.missingFacts(getText(one.label, adminLanguage), labels) }] : []
  }),
})
