import { isContentFaults } from '../../../../content-types/content-faults.ts'
import type { Snapshot } from '../../../../content-types/snapshot.ts'
import type { Site } from '../../../../site/adapter/entrypoint.ts'
import type { CheckedOutcome } from '../checks.ts'
import { InvalidReleaseError } from '../invalid-release-error.ts'
import type { PrintResult } from '../print.ts'
import { t } from '../texts.ts'
import { describeFault, describePath } from './describe-fault.ts'
import { findDocumentAt, toText, type DocumentKey } from './document-key.ts'
import { findChanged, findCulprits } from './find-culprits.ts'
import { findFaultyField } from './find-field.ts'
import type { Blame, Holding } from './holding.ts'
import type { Before } from './last-good.ts'

/** A site that has been printed and checked. */
export interface PrintedSite {
  site: Site
  printed: PrintResult
  checked: CheckedOutcome
}

/** The steps of a publication that are done again when a document has to be set aside. */
export interface Steps {
  open: (snapshot: Snapshot) => Promise<Site>
  print: (site: Site) => Promise<PrintResult>
  check: (site: Site, snapshot: Snapshot, printed: PrintResult) => Promise<CheckedOutcome>
}

/** What cannot be published, and where it shows: with the addresses of pages when it is not known which document it is. */
type Outcome = { good: PrintedSite } | { blamed: Blame[] } | { faults: Fault[]; checked?: CheckedOutcome }

interface Fault {
  message: string
  address?: string
}

/**
 * Prints the site with everything that can be published. A document that cannot stays as it was: it is shown with the content that is
 * live, and all others go on. When nobody can tell which document it is, what has changed is taken back by halves.
 *
 * @param holding is told what is set aside.
 * @throws InvalidReleaseError when the site as a whole must not go live, or nothing helps.
 */
export const printWhatHolds = async (holding: Holding, before: Before, steps: Steps): Promise<PrintedSite> => {
  for (;;) {
    const snapshot = holding.snapshot
    const outcome = await attempt(holding, steps)
    if ('good' in outcome) return outcome.good
    const blamed = 'blamed' in outcome ? outcome.blamed : await blamePages(outcome.faults, snapshot, before)
    let isOfUse = false
    for (const blame of blamed) isOfUse = (await holding.hold(blame)) || isOfUse
    if (isOfUse) continue
    const faults = 'faults' in outcome ? outcome.faults : blamed
    const found = await searchCulprits(faults, holding, before, steps)
    if (found) return found
    throw InvalidReleaseError.fromFaults(faults, 'faults' in outcome ? outcome.checked?.outcomes : undefined)
  }
}

const attempt = async (holding: Holding, steps: Steps): Promise<Outcome> => {
  const { snapshot } = holding
  let site: Site
  try {
    site = await steps.open(snapshot)
  } catch (error) {
    if (!isContentFaults(error)) throw error
    return { blamed: error.faults.map((fault) => describeFault(fault, snapshot)) }
  }
  const printed = await steps.print(site)
  if (holding.addMissingFiles(printed.lostFiles)) return attempt(holding, steps)
  if (printed.lostFiles.length)
    return { faults: printed.lostFiles.map(({ filename }) => ({ message: t.setAside.noFile(filename) })) }
  if (printed.failures.length) return { faults: printed.failures }
  const checked = await steps.check(site, snapshot, printed)
  if (checked.wholeSiteFaults.length) throw InvalidReleaseError.fromFaults(checked.wholeSiteFaults, checked.outcomes)
  return checked.faults.length ? { faults: checked.faults, checked } : { good: { site, printed, checked } }
}

/** Blames the documents on whose own pages something is wrong, if they have changed. */
const blamePages = async (faults: readonly Fault[], snapshot: Snapshot, before: Before): Promise<Blame[]> => {
  const changed = new Set(findChanged(snapshot, before).map(toText))
  const blamed = new Map<string, Blame>()
  for (const { address, message } of faults) {
    const key = address === undefined ? undefined : findDocumentAt(snapshot, address)
    if (!key || !changed.has(toText(key)) || blamed.has(toText(key))) continue
    const name = await findFaultyField(snapshot, key)
    blamed.set(toText(key), {
      ...key,
      field: name === undefined ? '' : describePath(key, [name]),
      message: t.setAside.page(message),
      ...(name === undefined ? {} : { name }),
    })
  }
  return [...blamed.values()]
}

/** Looks among everything that has changed for what is to blame, and sets it aside. Undefined when that does not help. */
const searchCulprits = async (
  faults: readonly Fault[],
  holding: Holding,
  before: Before,
  steps: Steps,
): Promise<PrintedSite | undefined> => {
  const already = new Set(holding.setAside.map(toText))
  const candidates = findChanged(holding.snapshot, before).filter((key) => !already.has(toText(key)))
  const message = t.setAside.page(faults.map((fault) => fault.message).find(Boolean) ?? '')
  const hold = async (keys: readonly DocumentKey[]): Promise<void> => {
    for (const key of candidates) holding.release(key)
    for (const key of keys) await holding.hold({ ...key, field: '', message })
  }
  const tryWith = async (keys: readonly DocumentKey[]): Promise<Outcome> => {
    await hold(keys)
    return attempt(holding, steps)
  }
  if (!candidates.length || !('good' in (await tryWith(candidates)))) {
    await hold([])
    return undefined
  }
  const culprits = await findCulprits(candidates, async (keys) => 'good' in (await tryWith(keys)))
  const outcome = await tryWith(culprits)
  return 'good' in outcome ? outcome.good : undefined
}
