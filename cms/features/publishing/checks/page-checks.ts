import type { CheckedRelease, CheckResult } from './checked-release.ts'

/** Every page is valid HTML with a title, a language, one main heading, and no place named twice. */
export const findPageFaults = ({ files }: CheckedRelease): CheckResult => {
  const pages = [...files].filter(([, { facts }]) => facts)
  const faults = pages.flatMap(([address, { facts }]) => facts!.faults.map((fault) => `${address}: ${fault}`))
  return { checked: pages.length, faults }
}
