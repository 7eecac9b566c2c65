import { preview } from './preview.ts'
import { publications } from './publications.ts'

/** Swedish. */
export const admin = { preview, publications }
