import type { CheckedRelease, CheckResult } from './checked-release.ts'

/** Checks that every page is valid HTML with a title, a language, one main heading, and unique ids. */
export const findPageFaults = ({ files }: CheckedRelease): CheckResult => {
  const pages = [...files].filter(([, { facts }]) => facts)
  const faults = pages.flatMap(([address, { facts }]) =>
    facts!.faults.map((fault) => ({ message: `${address}: ${fault}`, address })),
  )
  return { checked: pages.length, faults }
}
