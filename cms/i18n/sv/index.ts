import { publications } from './publications.ts'

/** Swedish. */
export const admin = { publications }
