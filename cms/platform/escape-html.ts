/** A text as content of an HTML element, or as the value of a quoted attribute. */
export const escapeHtml = (written: string): string =>
  written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
