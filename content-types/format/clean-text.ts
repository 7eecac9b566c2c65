/**
 * What neither HTML nor XML can hold, whether literal or escaped (XML 1.0, 2.2; HTML, 13.2.3.5): control characters, lone
 * surrogates (a `u` expression only matches these as single code points) and noncharacters.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff]|\p{Noncharacter_Code_Point}/gu

/** What programs break a line with where a line feed would be white space: PowerPoint a vertical tab, mainframes U+0085, Adobe U+2028. */
// eslint-disable-next-line no-control-regex -- some of them are control characters
export const foreignLineBreak = /[\u000b\u000c\u0085\u2028\u2029]/g

/** Removes characters that would break a page or a feed for every reader, and writes every line break as `\n`. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(foreignLineBreak, '\n').replace(forbidden, '')

/** The same for a text that stands on one line: a line break becomes a space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\n/g, ' ')
