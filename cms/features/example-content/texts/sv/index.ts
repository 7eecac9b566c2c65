export { exampleRecords } from './example-records.ts'
