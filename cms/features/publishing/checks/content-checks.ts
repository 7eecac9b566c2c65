import { getAddress, parseListPageAddress } from '../../../../content-types/addresses.ts'
import { contentTypes, fixedVocabularies, type ContentType } from '../../../../content-types/index.ts'
import { getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import type { Snapshot } from '../../../../content-types/snapshot.ts'
import { t } from '../texts.ts'
import type { CheckedRelease, CheckFault, CheckResult } from './checked-release.ts'
import { isPage } from '../../../releases/release-files.ts'

const texts = t.checks.content

/** The types whose documents have pages, each with its address prefix. */
const typesWithPages = contentTypes.flatMap((type) => {
  const prefix = type.custom.site.address
  return prefix === undefined ? [] : [{ type, prefix }]
})

const getAddresses = (snapshot: Snapshot, type: ContentType, prefix: string): string[] =>
  (snapshot.collections[type.slug] ?? []).map((document) => getAddress(prefix, String(document.slug)))

/** Checks that every published document has its page. */
export const findMissingPages = ({ files, snapshot }: CheckedRelease): CheckResult => {
  let checked = 0
  const faults: CheckFault[] = []
  for (const { type, prefix } of typesWithPages)
    for (const address of getAddresses(snapshot, type, prefix)) {
      checked++
      if (!files.has(address))
        faults.push({ message: texts.noPage(getText(type.labels.singular, adminLanguage), address), address })
    }
  return { checked, faults }
}

/** Checks that every page is one of the site's own or belongs to something published. */
export const findStrayPages = ({ files, site, snapshot }: CheckedRelease): CheckResult => {
  const known = new Set([
    ...site.ownAddresses,
    ...site.embeddable,
    ...typesWithPages.flatMap(({ type, prefix }) => getAddresses(snapshot, type, prefix)),
    ...fixedVocabularies.flatMap(({ address, values }) => values.map(({ slug }) => getAddress(address, slug))),
  ])
  const pages = [...files.keys()].filter(isPage)
  // The pages of a long list belong to whatever the first one belongs to.
  const strays = pages.filter((address) => !known.has(parseListPageAddress(address).list))
  return {
    checked: pages.length,
    faults: strays.map((address) => ({ message: texts.stray(address), address })),
  }
}

/** Checks that nothing in the snapshot is a draft or deleted: a second line of defence behind the access rules. */
export const findDrafts = ({ snapshot }: CheckedRelease): CheckResult => {
  let checked = 0
  const faults: CheckFault[] = []
  for (const { slug, custom, labels } of contentTypes) {
    if (custom.site.kind !== 'document') continue
    for (const { id, _status, deletedAt } of snapshot.collections[slug] ?? []) {
      checked++
      if (_status !== 'published' || deletedAt)
        faults.push({ message: texts.draft(getText(labels.singular, adminLanguage), id) })
    }
  }
  return { checked, faults }
}

/** A new release with less than this share of what was live is rejected. */
const minRemainingShare = 0.6
/** Below these numbers of pages and of documents of one type, a share is meaningless. */
const minCounts = { pages: 60, documents: 8 }

/** Checks that the site has not suddenly lost most of its pages or most documents of one type. */
export const findCollapse = ({ files, snapshot, previous, mayShrink }: CheckedRelease): CheckResult => {
  const before = previous?.addresses ?? []
  const isCollapse = (now: number, then: number, minCount: number): boolean =>
    then >= minCount && now < then * minRemainingShare && !mayShrink
  const faults: CheckFault[] = []
  if (isCollapse(files.size, before.length, minCounts.pages))
    faults.push({ message: texts.fewPages(files.size, before.length) })
  for (const { type, prefix } of typesWithPages) {
    const now = snapshot.collections[type.slug]?.length ?? 0
    const then = before.filter((address) => isDirectlyBelow(address, prefix)).length
    if (prefix !== '/' && isCollapse(now, then, minCounts.documents))
      faults.push({ message: texts.fewDocuments(getText(type.labels.plural, adminLanguage), now, then) })
  }
  return { checked: before.length, faults }
}

const isDirectlyBelow = (address: string, prefix: string): boolean =>
  address.startsWith(prefix) && /^[^/]+\/$/.test(address.slice(prefix.length))
