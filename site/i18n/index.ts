import { common } from './sv/common.ts'
import { finding } from './sv/finding.ts'
import { openData } from './sv/open-data.ts'
import { podcast } from './sv/podcast.ts'
import { preview } from './sv/preview.ts'
import { project } from './sv/project.ts'
import { style } from './sv/style.ts'

/** Every text of the public interface, in Swedish. A second language is a folder beside `sv/` with the same shape. */
export const t = { common, finding, openData, podcast, preview, project, style }

/** The language of the interface, as HTML and dates want it. */
export const language = 'sv'
export const locale = 'sv-SE'
