import { browse } from './browse.ts'
import { common } from './common.ts'
import { finding } from './finding.ts'
import { openData } from './open-data.ts'
import { podcast } from './podcast.ts'
import { preview } from './preview.ts'
import { project } from './project.ts'
import { searchPage } from './search-page.ts'
import { style } from './style.ts'

/** Every text of the public interface in Swedish. */
export const sv = { common, finding, browse, searchPage, openData, podcast, preview, project, style }
