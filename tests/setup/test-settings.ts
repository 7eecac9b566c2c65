import { afterAll, type RunnerTask } from 'vitest'
import { leaveBehind, useTestSettings } from '../helpers/test-settings.ts'

// Before a test file is loaded: what it imports may read the settings.
useTestSettings()

// What has failed may still be at work, after a timeout for instance, and must not write into the next file's installation.
// oxlint-disable-next-line no-empty-pattern -- Vitest takes the names of fixtures from this argument
afterAll(({}, file) => {
  if (hasFailed(file)) leaveBehind()
})

const hasFailed = (task: RunnerTask): boolean =>
  task.result?.state === 'fail' || ('tasks' in task && task.tasks.some(hasFailed))
