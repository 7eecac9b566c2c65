import { publications } from './publications.ts'
import { search } from './search.ts'

/** Swedish. */
export const admin = { publications, search }
