'use client'

import { useEffect, useRef, useState } from 'react'
import type { PublicationState } from '../../publication-state.ts'

/** How often the state is asked for while something is on its way, and while nothing is, in milliseconds. */
const interval = { busy: 1_000, idle: 5_000 }

/** What is known of publishing right now. */
export interface KnownState {
  state: PublicationState
  /** How much the server's clock is ahead of this one's, in milliseconds. */
  clockAhead: number
  /** Whether the last question got no answer: what is shown is older than it looks. */
  isUnreachable: boolean
  /** Asks at once, such as after something has been put in the queue. */
  refresh: () => void
}

/**
 * Follows the state of publishing: every second while something waits or runs, more seldom otherwise, and not at all while
 * nobody looks at the page.
 */
export const usePublicationState = (initial: PublicationState): KnownState => {
  const [state, setState] = useState(initial)
  const [clockAhead, setClockAhead] = useState(0)
  const [isUnreachable, setUnreachable] = useState(false)
  const ask = useRef<() => void>(() => {})

  useEffect(() => {
    let timer: number | undefined
    const stopping = new AbortController()
    const follow = async (): Promise<void> => {
      window.clearTimeout(timer)
      let pause = interval.busy
      if (document.visibilityState === 'visible') {
        const answer = await askForState(stopping.signal)
        if (stopping.signal.aborted) return
        setUnreachable(!answer)
        if (answer) {
          setState(answer.state)
          setClockAhead(answer.clockAhead)
          pause = isBusy(answer.state) ? interval.busy : interval.idle
        }
      }
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void follow(), pause)
    }
    ask.current = () => void follow()
    void follow()
    return () => {
      stopping.abort()
      window.clearTimeout(timer)
    }
  }, [])

  return { state, clockAhead, isUnreachable, refresh: () => ask.current() }
}

/** Whether something is on its way to the public. */
export const isBusy = ({ running, waiting }: PublicationState): boolean => running !== null || waiting > 0

/** The state and the clock of the server; undefined when it does not answer, or nobody is signed in any more. */
const askForState = async (
  signal: AbortSignal,
): Promise<{ state: PublicationState; clockAhead: number } | undefined> => {
  try {
    const response = await fetch('/api/publications/state', { signal, cache: 'no-store' })
    if (!response.ok) return undefined
    const state = (await response.json()) as PublicationState
    const now = Date.parse(response.headers.get('Date') ?? '')
    // The header counts whole seconds: a smaller difference says nothing.
    const ahead = now - Date.now()
    return { state, clockAhead: Math.abs(ahead) > 2_000 ? ahead : 0 }
  } catch {
    // No answer: the next question may get one, and until then the page says so.
    return undefined
  }
}
