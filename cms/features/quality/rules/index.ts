import type { QualityRule } from '../finding.ts'
import { altText } from './alt-text.ts'
import { emailFormat, phoneFormat, reachableContacts } from './contacts.ts'
import { headings } from './headings.ts'
import { internalLinks } from './internal-links.ts'
import { leadIsLongEnough, leadIsNotTitle } from './lead.ts'
import { linkPlaces } from './link-places.ts'
import { linkTexts } from './link-texts.ts'
import { deadLinks } from './dead-links.ts'
import { overdue } from './overdue.ts'
import { expectedWhenRealised } from './realised.ts'
import { placeholders } from './placeholders.ts'
import { required } from './required.ts'

/** The only list of all quality rules. */
export const qualityRules: readonly QualityRule[] = [
  required,
  placeholders,
  leadIsNotTitle,
  headings,
  altText,
  internalLinks,
  linkPlaces,
  emailFormat,
  leadIsLongEnough,
  expectedWhenRealised,
  overdue,
  reachableContacts,
  phoneFormat,
  linkTexts,
  deadLinks,
]
