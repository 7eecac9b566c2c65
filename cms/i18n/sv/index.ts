import { publications } from './publications.ts'
import { publish } from './publish.ts'
import { quality } from './quality.ts'

/** Swedish. */
export const admin = { publications, publish, quality }
