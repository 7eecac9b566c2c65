'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { PublicationState } from '../publication-state.ts'

/** How often the state is asked for while something is awaited, and while nothing is, in milliseconds. */
const pollIntervalsMs = { busy: 700, idle: 5_000 }

/** The current state of publishing, as far as known. */
export interface KnownState<State> {
  state: State
  /** The server's clock minus this one, in milliseconds. */
  clockAhead: number
  /** How many questions in a row got no answer: unless it is 0, what is shown is older than it looks. */
  failures: number
  /** Polls immediately, for example after queueing something. */
  refresh: () => void
}

/**
 * Follows the state of publishing: often while something waits, runs or is awaited, more seldom otherwise, and not at all while
 * nobody looks at the page.
 *
 * @param initial what is known when the page is made.
 * @param isOver says of an answer that what is awaited has come, and nothing more is asked; without it there is no end. The
 *   same function from one rendering to the next.
 */
export const usePublicationState = <Initial extends PublicationState | undefined>(
  initial: Initial,
  isOver?: (state: PublicationState) => boolean,
): KnownState<PublicationState | Initial> => {
  const { config } = useConfig()
  const address = `${config.routes.api}/publications/state`
  const [answer, setAnswer] = useState<Answer<PublicationState | Initial>>({ state: initial, clockAhead: 0 })
  const [failures, setFailures] = useState(0)
  const ask = useRef<() => void>(() => {})

  useEffect(() => {
    let timer: number | undefined
    const stopping = new AbortController()
    const follow = async (): Promise<void> => {
      window.clearTimeout(timer)
      let pause = pollIntervalsMs.busy
      if (document.visibilityState === 'visible') {
        const next = await askForState(address, stopping.signal)
        if (stopping.signal.aborted) return
        setFailures((count) => (next ? 0 : count + 1))
        if (next) {
          setAnswer(next)
          if (isOver?.(next.state)) return
          pause = isOver || isBusy(next.state) ? pollIntervalsMs.busy : pollIntervalsMs.idle
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
  }, [address, isOver])

  return { ...answer, failures, refresh: () => ask.current() }
}

interface Answer<State> {
  state: State
  clockAhead: number
}

/** Whether something is running or waiting. */
const isBusy = ({ running, waiting }: PublicationState): boolean => running !== null || waiting > 0

/** The server's state and clock; undefined when it does not respond, or the session has ended. */
const askForState = async (address: string, signal: AbortSignal): Promise<Answer<PublicationState> | undefined> => {
  try {
    const response = await fetch(address, { signal, cache: 'no-store' })
    if (!response.ok) return undefined
    const state = (await response.json()) as PublicationState
    const now = Date.parse(response.headers.get('Date') ?? '')
    // The header has a resolution of one second, so smaller differences mean nothing.
    const ahead = now - Date.now()
    return { state, clockAhead: Math.abs(ahead) > 2_000 ? ahead : 0 }
  } catch {
    // No answer: it is counted, and the next question may get one.
    return undefined
  }
}
