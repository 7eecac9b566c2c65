'use client'

import { useEffect, useState } from 'react'
import { formatSeconds } from '../../../../platform/dates/format.ts'

/** How long something has been running, updated every second by the server's clock. */
export const Elapsed = ({ since, clockAhead }: { since: string; clockAhead: number }) => {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    const count = (): void => setNow(Date.now())
    count()
    const timer = window.setInterval(count, 1_000)
    return () => window.clearInterval(timer)
  }, [])
  const seconds = now === undefined ? 0 : Math.max(0, (now + clockAhead - Date.parse(since)) / 1000)
  return <span className="publication-elapsed">{formatSeconds(Math.floor(seconds))}</span>
}
