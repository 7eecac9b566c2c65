// Run by `schedules.test.ts` in a process of its own: says that it is ready, waits for a line, and carries out what is due.
const { openPayload } = await import('../../cms/app/open-payload.ts')
const { runDueSchedules } = await import('../../cms/features/schedules/run-schedules.ts')
const payload = await openPayload('runner')
process.stdin.once('data', async () => {
  console.log(`carried out ${await runDueSchedules(payload)}`)
  await payload.destroy()
  process.exit(0)
})
console.log('ready')

// Nothing to import or export, and yet a module: it waits at its top level.
export {}
