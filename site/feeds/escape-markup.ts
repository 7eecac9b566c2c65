import { cleanText } from '../../content-types/format/clean-text.ts'

/** Escapes a text for HTML or XML, in content and attributes. */
export const escapeMarkup = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
