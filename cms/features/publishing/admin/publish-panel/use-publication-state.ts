'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PublicationState } from '../../publication-state.ts'

/** How often the server is asked, in milliseconds. */
const interval = 700

/**
 * How the publishing of the site stands, asked for again and again until `isOver` says so of an answer. `failures` counts the
 * questions in a row that got none.
 *
 * @param isOver the same function from one rendering to the next.
 */
export const usePublicationState = (
  isOver: (state: PublicationState) => boolean,
): { state: PublicationState | undefined; failures: number } => {
  const { config } = useConfig()
  const [state, setState] = useState<PublicationState>()
  const [failures, setFailures] = useState(0)
  const address = `${config.routes.api}/publications/state`
  useEffect(() => {
    const stopping = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: stopping.signal })
        if (!response.ok) throw new Error(`${address} answered ${response.status}`)
        const answer = (await response.json()) as PublicationState
        setState(answer)
        setFailures(0)
        if (isOver(answer)) return
      } catch {
        if (!stopping.signal.aborted) setFailures((count) => count + 1)
      }
      if (!stopping.signal.aborted) timer = setTimeout(() => void ask(), interval)
    }
    void ask()
    return () => {
      stopping.abort()
      clearTimeout(timer)
    }
  }, [isOver, address])
  return { state, failures }
}
