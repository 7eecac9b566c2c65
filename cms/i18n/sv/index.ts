import { publications } from './publications.ts'
import { quality } from './quality.ts'

/** Swedish. */
export const admin = { publications, quality }
