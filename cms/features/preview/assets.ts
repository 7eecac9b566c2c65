import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { previewAddress } from '../../../content-types/addresses.ts'
import { followEditor } from './follow-editor.ts'

/** The extra assets of previewed pages, by address. They contain no content, so everyone may load them. */
export const assets: ReadonlyMap<string, { type: string; body: string }> = new Map([
  [`${previewAddress}preview.js`, { type: 'text/javascript', body: `(${followEditor.toString()})()\n` }],
  [
    `${previewAddress}preview.css`,
    { type: 'text/css', body: readFileSync(join(import.meta.dirname, 'preview.css'), 'utf8') },
  ],
])
