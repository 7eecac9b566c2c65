import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { HelperThread } from '../cms/releases/threads/helper-thread.ts'

const open = (): HelperThread<string, string> =>
  new HelperThread(new URL('./helpers/crashing-thread.ts', import.meta.url))

it('answers every question, and fails what waits when it dies', async () => {
  const thread = open()
  await expect(Promise.all(['ett', 'två'].map((one) => thread.ask(one)))).resolves.toEqual(['ett', 'två'])
  await expect(thread.ask('die')).rejects.toThrow('This thread has died.')
})

it('answers what it is asked at once after it has died', async () => {
  const thread = open()
  await expect(thread.ask('die')).rejects.toThrow('This thread has died.')
  // The old one is told to have ended only now, while the new one is at work.
  await expect(thread.ask('ett')).resolves.toBe('ett')
  await sleep(200)
  await expect(thread.ask('två')).resolves.toBe('två')
})
