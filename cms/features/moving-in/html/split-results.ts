import type { Note } from '../record.ts'
import { t } from '../texts.ts'

/** Names that hold a capital inside. */
const names =
  /\b(YouTube|LinkedIn|GitHub|PowerPoint|OneDrive|OneNote|SharePoint|WhatsApp|TikTok|JavaScript|TypeScript|WordPress|OpenStreetMap|BankID|MinID|HbgWorks|[a-zåäö]{1,2}[A-ZÅÄÖ][\p{L}]*|Ma?c[A-ZÅÄÖ][\p{L}]*)\b/gu

/** Where something ends and the next begins without a space: `tryggarFler`, `tryggare.Fler`. */
const joint = /(?<=[\p{Ll}\d%)][.!?”"]?)(?=\p{Lu}\p{Ll})/gu

/** The signs of a list: `•`, `-`, `*`, `–` and numbers. */
const listSign = /^\s*(?:[•·▪*–—-]\s+|[•·▪]|\d{1,2}[.)]\s+)/

/**
 * Reads the text of a result as it was written in the source.
 *
 * @returns a result for each line or entry of a list. Several that have been run together on one line stay together; what they
 *   could be split into stands in a note, for an editor to decide.
 */
export const splitResults = (text: string): { results: string[]; notes: Note[] } => {
  const results = text
    .replace(/\r\n?/g, '\n')
    .split(/\n|(?=[•▪]\s)/)
    .map((line) => line.replace(listSign, '').trim())
    .filter((line) => line.length)
  const notes = results.flatMap((result): Note[] => {
    const parts = proposeSplit(result)
    return parts.length > 1
      ? [{ kind: 'proposal', field: 'effects', text: t.html.runTogether(parts.length), value: parts.join('\n') }]
      : []
  })
  return { results, notes }
}

const proposeSplit = (result: string): string[] => {
  // A name is hidden behind letters that no joint is seen in, and shown again by its place.
  const hidden = result.replace(names, (name) => name.toLowerCase())
  const parts: string[] = []
  let start = 0
  for (const { index } of hidden.matchAll(joint)) {
    const part = result.slice(start, index)
    if (!/\s/.test(part.trim())) continue
    parts.push(part.trim())
    start = index
  }
  return [...parts, result.slice(start).trim()]
}
