import { addresses } from './addresses.ts'
import { publications } from './publications.ts'
import { schedules } from './schedules.ts'

/** Swedish. */
export const admin = { addresses, publications, schedules }
