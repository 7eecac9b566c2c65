'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { t } from '../texts.ts'
import type { ReviewStatus } from '../review-states.ts'

/** The actions on a review, as in their addresses. */
export type ReviewAction = 'submit' | 'withdraw' | 'send-back'

/** The review state of the open document, updated after each save, and a function to change it. */
export const useReview = (): {
  status: ReviewStatus | undefined
  /** Performs an action and shows the outcome. Returns whether it succeeded. */
  act: (action: ReviewAction, body?: Record<string, string>) => Promise<boolean>
} => {
  const { id, collectionSlug, lastUpdateTime, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const [status, setStatus] = useState<ReviewStatus>()
  const address = id && collectionSlug && !isTrashed ? `${config.routes.api}/${collectionSlug}/${id}` : undefined

  useEffect(() => {
    if (!address) return undefined
    const abort = new AbortController()
    const load = async (): Promise<void> => {
      try {
        const response = await fetch(`${address}/review?after=${lastUpdateTime}`, {
          credentials: 'include',
          signal: abort.signal,
        })
        // People who may not edit the document see no review.
        setStatus(response.ok ? ((await response.json()) as ReviewStatus) : undefined)
      } catch (error) {
        // While offline the last known state stays; the next save requests it again.
        if (!abort.signal.aborted) console.warn('The review could not be read.', error)
      }
    }
    void load()
    return () => abort.abort()
  }, [address, lastUpdateTime])

  const act = useCallback(
    async (action: ReviewAction, body: Record<string, string> = {}): Promise<boolean> => {
      try {
        const response = await fetch(`${address}/${action}`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
        const answer = (await response.json()) as ReviewStatus & Refusal
        if (!response.ok) {
          toast.error(getMessage(answer))
          return false
        }
        setStatus(answer)
        toast.success(t.review.panel.done[action])
        return true
      } catch (error) {
        console.warn('The review could not be changed.', error)
        toast.error(t.review.panel.failed)
        return false
      }
    },
    [address],
  )
  return { status, act }
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** The message of a refusal: the first field error if there is one, because it is more specific. */
const getMessage = ({ errors }: Refusal): string =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? t.review.panel.failed
