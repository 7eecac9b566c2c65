import { describe, expect, it } from 'vitest'
import { TaskQueue } from '../cms/platform/task-queue.ts'

/** A task that runs until it is told to end. */
const openTask = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let isStarted = false
  return {
    run: () => {
      isStarted = true
      return promise
    },
    isStarted: () => isStarted,
    end: resolve,
    fail: reject,
  }
}
/** Lets everything that can go on do so. */
const settle = () => new Promise<void>((done) => setImmediate(done))

describe('a task queue', () => {
  it('runs as many tasks side by side as it may, in order, and lets whoever adds more wait', async () => {
    const queue = new TaskQueue(2)
    const tasks = Array.from({ length: 5 }, openTask)
    let added = 0
    const adding = (async () => {
      for (const { run } of tasks) {
        await queue.add(run)
        added++
      }
      await queue.finish()
    })()
    const look = async () => {
      await settle()
      return { added, started: tasks.map(({ isStarted }) => isStarted()) }
    }
    // One more than runs is handed over: it is there when a place becomes free.
    expect(await look()).toEqual({ added: 3, started: [true, true, false, false, false] })
    tasks[1]!.end()
    expect(await look()).toEqual({ added: 4, started: [true, true, true, false, false] })
    tasks[0]!.end()
    tasks[2]!.end()
    expect(await look()).toEqual({ added: 5, started: [true, true, true, true, true] })
    tasks[3]!.end()
    tasks[4]!.end()
    await adding
  })

  it('starts nothing after a failure, and tells it when what runs has ended', async () => {
    const queue = new TaskQueue(2)
    const [failing, running, waiting] = [openTask(), openTask(), openTask()]
    for (const { run } of [failing, running, waiting]) await queue.add(run)
    failing.fail(new Error('Disken är full'))
    await settle()
    await expect(queue.add(openTask().run)).rejects.toThrow('Disken är full')
    let isIdle = false
    const idle = queue.waitUntilIdle().then(() => (isIdle = true))
    await settle()
    expect({ isIdle, isStarted: waiting.isStarted() }).toEqual({ isIdle: false, isStarted: false })
    running.fail(new Error('Ett fel till'))
    await idle
    await expect(queue.finish()).rejects.toThrow('Disken är full')
  })
})
