import fc from 'fast-check'

const nasty = [
  ']]>',
  '<![CDATA[',
  '</title>',
  '<lastBuildDate>Thu, 01 Jan 1970 00:00:00 GMT</lastBuildDate>',
  '&amp;',
  '&nbsp;',
  '<b>fet</b>',
  '"\'',
  '\u0000',
  '\u0008',
  '\u001b[31m',
  '\ud800',
  '\udfff',
  '\ufffe',
  '👩‍🚒🏳️‍🌈',
  'räksmörgås',
  '\u202egnp.exe',
  '=1+1',
  '\r\n',
  '%00',
]

/** Hostile text: mark-up, control characters, lone surrogates. Never empty. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `a${parts.join('')}z`)
