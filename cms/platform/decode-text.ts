/**
 * The text that bytes are: by their byte order mark, else by what is said of them, else by what they say of themselves, else UTF-8,
 * UTF-16 where every other byte is empty, or Windows-1252 where they cannot be that.
 *
 * @param contentType as in the header of that name.
 */
export const decodeText = (bytes: Buffer, contentType = ''): string => {
  const marked = bytes.subarray(0, 2).toString('hex')
  if (marked === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (marked === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 3).toString('hex') === 'efbbbf') return new TextDecoder().decode(bytes)
  const said = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]
  const own = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1]
  for (const encoding of [said, own, guessWide(bytes), 'utf-8'])
    if (encoding)
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes)
      } catch {
        // Said wrongly, or not known: the next one may be right.
      }
  return new TextDecoder('windows-1252').decode(bytes)
}

/** UTF-16 without a mark, as some Windows programs write it: most letters of European languages have one empty byte. */
const guessWide = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const start = bytes.subarray(0, 400)
  const countEmpty = (from: 0 | 1): number => start.filter((byte, index) => index % 2 === from && byte === 0).length
  const isMost = (count: number): boolean => count * 2 > start.length * 0.8
  return isMost(countEmpty(1)) ? 'utf-16le' : isMost(countEmpty(0)) ? 'utf-16be' : undefined
}
