// Everything that XML 1.0 forbids, whether literal or escaped: control characters, lone surrogates (a `u` expression only matches
// these as single code points) and the two noncharacters.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu

/** Removes characters that would break a feed in every reader, and normalises line breaks. */
export const cleanText = (text: string): string => text.replace(forbidden, '').replace(/\r\n?/g, '\n')

/** Escapes a text for HTML or XML, in content and attributes. */
export const escapeMarkup = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
