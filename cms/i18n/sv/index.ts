import { addresses } from './addresses.ts'
import { publications } from './publications.ts'

/** Swedish. */
export const admin = { addresses, publications }
