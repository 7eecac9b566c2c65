import { publications } from './publications.ts'
import { workflow } from './workflow.ts'

/** Swedish. */
export const admin = { publications, workflow }
