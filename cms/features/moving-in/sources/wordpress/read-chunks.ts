import { createReadStream } from 'node:fs'
import type { SourceContext, SourceInput } from '../../record.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import { readWxr, type WxrPart } from './wxr.ts'

/** Reads a file or an address of WordPress's export from its beginning. */
export const readExport = async (
  { from, isAddress }: SourceInput,
  { fetchText }: SourceContext,
): Promise<() => AsyncGenerator<WxrPart>> => {
  if (!isAddress) return () => readWxr(decodeXml(createReadStream(from)))
  const { text } = await fetchText(from)
  return () => readWxr([text])
}
