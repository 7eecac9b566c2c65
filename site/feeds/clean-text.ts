// Everything that XML 1.0 forbids, whether written out or escaped: control characters, surrogates without a partner
// (only these are seen as single code points by a `u` expression) and the two non-characters.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu

/** A text without the characters that would break a feed for every reader, and with line ends that all of them agree on. */
export const cleanText = (text: string): string => text.replace(forbidden, '').replace(/\r\n?/g, '\n')

/** A text as HTML or XML shows it, in running text and in attributes. */
export const escapeMarkup = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
