import { cleanText } from '../../../../../content-types/format/clean-text.ts'
import { escapeHtml } from '../../../../platform/escape-html.ts'
import type { Html } from '../../record.ts'

/** What people begin an entry of a list with when they write in a cell. */
export const bullet = /^\s*(?:[•·▪●○◦*]|[-–—](?=\s))\s*/u

/**
 * Plain text as HTML: a paragraph a line, and lines that begin with a bullet as a list.
 *
 * @param hasLists false where a line that begins with a dash is no entry of a list.
 */
export const textToHtml = (text: string, hasLists = true): Html => {
  const parts: string[] = []
  let entries: string[] = []
  const endList = (): void => {
    if (entries.length) parts.push(`<ul>${entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>`)
    entries = []
  }
  for (const line of splitLines(text)) {
    const entry = line.replace(bullet, '')
    if (hasLists && entry && entry !== line.trim()) entries.push(entry.trim())
    else {
      endList()
      parts.push(`<p>${escapeHtml(line.trim())}</p>`)
    }
  }
  endList()
  return { $html: parts.join('') }
}

/** The lines of a text that hold something. */
export const splitLines = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .filter((line) => line.trim())
