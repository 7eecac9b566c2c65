import { cleanText } from '../../content-types/format/clean-text.ts'

/** Escapes a text for HTML or XML, in content and attributes. */
export const escapeMarkup = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/**
 * A text as HTML for readers that may take it for either, as they do with the description in RSS: escaped is only what HTML would read
 * as markup, so that plain readers show as little of it as can be. `<` begins a tag only before a letter or one of three signs, and no
 * character has a name of a single letter: *3 < 5* and *H&M* are the same to both.
 */
export const textToHtml = (text: string): string =>
  cleanText(text)
    .replace(/&(?=#|[a-z][a-z0-9])/gi, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
