'use client'
import { useEffect, useState } from 'react'
import type { UpcomingSchedule } from '../find-schedules.ts'
import { callApi } from './call-api.ts'

interface LoadedSchedules {
  schedules: UpcomingSchedule[]
  mayChange: boolean
}

/** How often pending schedules are reloaded, in milliseconds. */
const pollIntervalMs = 15_000

/**
 * A document's schedules, whether the editor may change them, and a way to reload them. Loaded after each save, and periodically
 * while something is pending.
 *
 * @param path the document's address in the API; undefined before it is first saved.
 */
export const useSchedules = (
  path: string | undefined,
  savedAt: number | undefined,
): LoadedSchedules & { reload: () => void } => {
  const [known, setKnown] = useState<LoadedSchedules>({ schedules: [], mayChange: false })
  const [count, setCount] = useState(0)
  const reload = (): void => setCount((before) => before + 1)
  // The query only makes the address different, so that it is fetched again.
  const address = path && `${path}/schedules?read=${savedAt ?? 0}-${count}`
  useEffect(() => {
    if (!address) return undefined
    let isWanted = true
    void callApi<LoadedSchedules>(address).then((answer) => {
      if (answer.ok && isWanted) setKnown(answer.body)
    })
    return () => {
      isWanted = false
    }
  }, [address])
  const isWaiting = known.schedules.length > 0
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => setCount((before) => before + 1), pollIntervalMs)
    return () => clearInterval(timer)
  }, [isWaiting])
  return { ...known, reload }
}
