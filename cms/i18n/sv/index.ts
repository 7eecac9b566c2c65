import { publications } from './publications.ts'
import { review } from './review.ts'
import { workflow } from './workflow.ts'

/** Swedish. */
export const admin = { publications, review, workflow }
