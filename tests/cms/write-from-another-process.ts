import type { CollectionSlug } from 'payload'

// Run by `database.test.ts` in a process of its own: stores so many sectors, and says when it begins.
const { openPayload } = await import('../../cms/app/open-payload.ts')
const payload = await openPayload('writer')
console.log('writing')
const count = Number(process.argv[2])
for (let number = 0; number < count; number++)
  await payload.create({ collection: 'sectors' as CollectionSlug, data: { name: `Annan process ${number}` } as never })
console.log('written')
await payload.destroy()
process.exit(0)
