/**
 * Parses the position in an address's fragment: `#t=90`, `#t=1:30` (media fragments), `#t=1m30s`, and a passage of the
 * transcript, `#t-90` or `#t-90-2`.
 */
export const parseTimeFragment = (hash: string): number | undefined => {
  const [, value] = /^#t[=-]([\d:.hms]+)(?:-\d+)?$/.exec(hash) ?? []
  if (value === undefined) return undefined
  const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(value)
  const parts = units ? units.slice(1).map((part) => part ?? '0') : value.split(':')
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0)
  return Number.isFinite(seconds) ? seconds : undefined
}

/** The index of the last of several ascending times that has passed; -1 before the first. */
export const findCurrent = (starts: number[], now: number): number => {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= now + 0.01) low = middle + 1
    else high = middle
  }
  return low - 1
}
