/** Formats seconds the way editors read and write them: `1:05`, `1:02:03,5`. */
export const formatClock = (seconds: number): string => {
  const tenths = Math.round(seconds * 10)
  const whole = Math.floor(tenths / 10)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const fraction = tenths % 10 ? `,${tenths % 10}` : ''
  const end = `${String(rest).padStart(2, '0')}${fraction}`
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${end}` : `${minutes}:${end}`
}

/** Parses what an editor wrote into seconds: `1:05`, `65`, `1:02:03,5`. Undefined when it is not a time. */
export const parseClock = (text: string): number | undefined => {
  const clean = text.trim().replace(',', '.')
  if (!/^(\d+:){0,2}\d+(\.\d+)?$/.test(clean)) return undefined
  return clean.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
}
