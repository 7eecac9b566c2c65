'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { PublicationState } from '../../publication-state.ts'
import { Running } from './Running.tsx'
import { usePublicationState } from '../use-publication-state.ts'

/** Follows a publication while it runs, and reloads its log when it has finished. */
export const FollowPublication = ({ id, initial }: { id: string; initial: PublicationState }) => {
  const { state, clockAhead } = usePublicationState(initial)
  const router = useRouter()
  const isRunning = state.running?.id === id
  useEffect(() => {
    if (!isRunning) router.refresh()
  }, [isRunning, router])
  return state.running && isRunning ? <Running running={state.running} clockAhead={clockAhead} /> : null
}
