import { addresses } from './addresses.ts'
import { dashboard } from './dashboard.ts'
import { directories } from './directories.ts'
import { feedback } from './feedback.ts'
import { format } from './format.ts'
import { login } from './login.ts'
import { look } from './look.ts'
import { podcast } from './podcast.ts'
import { preview } from './preview.ts'
import { publications } from './publications.ts'
import { publish } from './publish.ts'
import { quality } from './quality.ts'
import { review } from './review.ts'
import { safety } from './safety.ts'
import { schedules } from './schedules.ts'
import { search } from './search.ts'
import { workflow } from './workflow.ts'

/** Swedish. */
export const admin = {
  addresses,
  dashboard,
  directories,
  feedback,
  format,
  login,
  look,
  podcast,
  preview,
  publications,
  publish,
  quality,
  review,
  safety,
  schedules,
  search,
  workflow,
}
