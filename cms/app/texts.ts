import { t as accounts } from '../features/accounts/texts.ts'
import { t as backup } from '../features/backup/texts.ts'
import { t as podcast } from '../features/podcast/texts.ts'
import { t as publishing } from '../features/publishing/texts.ts'
import { chooseTexts } from '../platform/language.ts'
import * as sv from './texts/sv/index.ts'

/** What is said here, in the language of the admin. */
export const t = {
  ...chooseTexts({ sv }),
  backup: backup.backup,
  login: accounts.login,
  podcast: podcast.podcast,
  publications: publishing.publications,
}
