'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { t } from '../texts.ts'
import { callApi } from './call-api.ts'

interface Props {
  id: string
  /** What it is that is taken away, for those who cannot see what stands beside the button. */
  what: string
  /** True for what has failed, which is only put away. */
  isFailed: boolean
  /** What happens when it has been taken away. Default: the page is read anew. */
  onCancelled?: () => void
}

/** Takes back what is scheduled. */
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
