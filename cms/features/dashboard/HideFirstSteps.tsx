'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { t } from './texts.ts'

const texts = t.dashboard.firstSteps

/** Puts the list of first steps away, for those who will never take some of them. */
export const HideFirstSteps = () => {
  const router = useRouter()
  const [hasFailed, setHasFailed] = useState(false)
  const hide = async (): Promise<void> => {
    const response = await fetch('/api/first-steps/hide', { method: 'POST', credentials: 'include' }).catch(
      () => undefined,
    )
    setHasFailed(!response?.ok)
    if (response?.ok) router.refresh()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="small" onClick={() => void hide()}>
        {texts.hide}
      </Button>
      {hasFailed && <p role="alert">{texts.failed}</p>}
    </>
  )
}
