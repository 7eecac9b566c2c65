export { database } from './database.ts'
export { leases } from './leases.ts'
export { roles } from './roles.ts'
export { uploads } from './uploads.ts'
