import { publications } from './publications.ts'
import { safety } from './safety.ts'

/** Swedish. */
export const admin = { publications, safety }
