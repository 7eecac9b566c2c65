'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { t } from '../texts.ts'
import { callApi } from './call-api.ts'

interface Props {
  id: string
  /** Describes what is cancelled, for people who cannot see what is next to the button. */
  what: string
  /** True for a failed schedule, which is only dismissed. */
  isFailed: boolean
  /** Called after cancelling. Default: refreshes the page. */
  onCancelled?: () => void
}

/** Cancels a schedule. */
export const CancelButton = ({ id, what, isFailed, onCancelled }: Props) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const cancel = async (): Promise<void> => {
    setBusy(true)
    const answer = await callApi<{ message: string }>(`/api/schedules/${id}/cancel`, {})
    setBusy(false)
    if (answer.ok) toast.success(answer.body.message)
    else toast.error(answer.message)
    if (onCancelled) onCancelled()
    else router.refresh()
  }
  const { cancel: takeBack, seen } = t.schedules.panel
  const label = isFailed ? seen : takeBack
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      aria-label={`${label}: ${what}`}
      onClick={() => void cancel()}
    >
      {label}
    </Button>
  )
}
