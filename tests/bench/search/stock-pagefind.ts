import { join } from 'node:path'
import * as pagefind from 'pagefind'
import type { SearchedPage } from '../../../search/index.ts'

/** The folder of stock Pagefind's index, used only by the benchmark. */
export const stockFolder = 'stock'

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Indexes pages as Pagefind is meant to be used: from HTML with weights, in Swedish. */
export const makeStockIndex = async (pages: SearchedPage[], folder: string): Promise<void> => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv' })
  if (!index) throw new Error('Pagefind did not start.')
  for (const { address, title, group, parts } of pages) {
    const body = parts.map(({ text, weight, anchor, isHeading }) => {
      const tag = weight >= 10 ? 'h1' : isHeading ? 'h2' : 'p'
      return `<${tag}${isHeading && anchor ? ` id="${anchor}"` : ''} data-pagefind-weight="${weight}">${escape(text)}</${tag}>`
    })
    const content = `<html lang="sv"><head><title>${escape(title)}</title></head><body data-pagefind-body><meta data-pagefind-filter="Typ[content]" content="${escape(group)}">${body.join('\n')}</body></html>`
    const { errors } = await index.addHTMLFile({ url: address, content })
    if (errors.length) throw new Error(errors.join('; '))
  }
  await index.writeFiles({ outputPath: join(folder, stockFolder) })
  await pagefind.close()
}
