'use client'
import { useEffect, useState } from 'react'
import type { UpcomingSchedule } from '../find-schedules.ts'
import { callApi } from './call-api.ts'

interface LoadedSchedules {
  schedules: UpcomingSchedule[]
  mayChange: boolean
}

/** How often it is looked whether something that waits has happened, in milliseconds. */
const pollIntervalMs = 15_000

/**
 * What is scheduled for a document, whether the editor may change it, and a way to read it anew. Read when the document has been
 * saved, and now and then while something waits.
 *
 * @param path the document's address in the API; undefined while it is not stored.
 */
export const useSchedules = (
  path: string | undefined,
  savedAt: number | undefined,
): LoadedSchedules & { reload: () => void } => {
  const [known, setKnown] = useState<LoadedSchedules>({ schedules: [], mayChange: false })
  const [count, setCount] = useState(0)
  const reload = (): void => setCount((before) => before + 1)
  // What is asked for is the same each time; that it is written otherwise makes it be asked for again.
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
