import * as addresses from './20261129_165000_addresses.ts'

/** What is done once to a MongoDB database that an earlier version has written. It has no schema, so only content is changed. */
export const mongoMigrations = [{ name: '20261129_165000_addresses', up: addresses.up, down: addresses.down }]
